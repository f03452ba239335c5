package dandori.schedule.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dandori.schedule.rule.RuleDefinition;

/**
 * A rule parameter's value split from its rule number: {@code 2,fr} is rule 2 and {@code fr}; without a number it is
 * rule 1. Rule 0 exists only in {@code sd=0,ud}, as real files have it.
 *
 * @param rule  number of the rule
 * @param value the rest, without white space
 */
public record NumberedValue(int rule, String value) {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9}),(.*)");
    /** {@code cy=9,y} has no rule number although it begins with one figure and a comma; {@code cy=1,9,y} has. */
    private static final Pattern BARE_CYCLE = Pattern.compile("\\d{1,2},[ymwd]");

    /** Splits a value; refused when its rule number is out of range. */
    public static Parsed<NumberedValue> split(Parameter parameter) {
        String text = SPACE.matcher(parameter.value()).replaceAll("");
        Matcher matcher = NUMBERED.matcher(text);
        if (!matcher.matches() || parameter.key().equals("cy") && BARE_CYCLE.matcher(text).matches()) {
            return Parsed.of(new NumberedValue(RuleDefinition.FIRST, text));
        }
        String value = matcher.group(2);
        int least = parameter.key().equals("sd") && value.equals("ud") ? 0 : RuleDefinition.FIRST;
        return Numbers.within(matcher.group(1), least, RuleDefinition.LAST)
                .map(rule -> new NumberedValue(rule, value));
    }
}
