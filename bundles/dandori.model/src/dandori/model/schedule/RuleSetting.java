package dandori.model.schedule;

import java.util.ArrayList;
import java.util.List;

import dandori.model.Setting;
import dandori.model.Unit;
import dandori.schedule.text.NumberedValue;
import dandori.schedule.text.Parameter;
import dandori.schedule.text.Parsed;
import dandori.unitdef.value.QuotedString;
import dandori.unitdef.value.ValueText;

/**
 * A parameter of a schedule rule as it stands in a jobnet.
 *
 * @param setting  where it stands
 * @param rule     the number of the rule
 * @param value    the value without the number
 * @param numbered whether the number is written; without one it is rule 1
 */
public record RuleSetting(Setting setting, int rule, String value, boolean numbered) {

    /** The keys of the parameters rules consist of, in the order of definition files. */
    public static final List<String> KEYS = List.of("sd", "st", "cy", "sh", "shd", "cftd", "sy", "ey", "ln", "wc",
            "wt");

    /** The parameters of all rules of a jobnet whose number can be read, in the order written. */
    public static List<RuleSetting> of(Unit jobnet) {
        List<RuleSetting> found = new ArrayList<>();
        for (dandori.model.Parameter parameter : jobnet.getParameters()) {
            if (parameter instanceof Setting setting && KEYS.contains(setting.getKey())) {
                read(setting, found);
            }
        }
        return found;
    }

    private static void read(Setting setting, List<RuleSetting> found) {
        String text = QuotedString.content(ValueText.withoutComments(setting.getValue()));
        if (NumberedValue.split(
                new Parameter(setting.getKey(), text)) instanceof Parsed.Accepted<NumberedValue> accepted) {
            NumberedValue split = accepted.value();
            boolean numbered = text.replaceAll("\\s+", "").length() > split.value().length();
            found.add(new RuleSetting(setting, split.rule(), split.value(), numbered));
        }
    }
}
