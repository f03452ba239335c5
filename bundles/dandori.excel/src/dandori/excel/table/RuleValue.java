package dandori.excel.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of a schedule parameter: the rule it belongs to and what it says of it ({@code definitions.md} §3.2).
 *
 * @param rule number of the rule, without leading zeros
 * @param numbered whether the number is written; without, it is rule 1
 * @param text the rest of the value
 */
public record RuleValue(String rule, boolean numbered, String text) {

    private static final Pattern RULE = Pattern.compile("(?s)\\s*0*(\\d+)\\s*,(.*)");

    /** Reads a value; never fails. */
    public static RuleValue read(String value) {
        Matcher matcher = RULE.matcher(value);
        return matcher.matches()
                ? new RuleValue(matcher.group(1), true, matcher.group(2))
                : new RuleValue("1", false, value);
    }

    /** The value with another text; as in the file, the number stays away where it was not written. */
    public String with(String other) {
        return numbered || !rule.equals("1") ? rule + ',' + other : other;
    }
}
