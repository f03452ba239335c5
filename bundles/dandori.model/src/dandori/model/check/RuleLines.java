package dandori.model.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dandori.model.schedule.RuleSetting;
import dandori.unitdef.check.CheckedUnit;
import dandori.unitdef.syntax.ParameterNode;

/** The lines of a jobnet that belong to one of its schedule rules. */
final class RuleLines {

    private static final List<String> KEYS = RuleSetting.KEYS;
    private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,3})\\s*,.*", Pattern.DOTALL);
    /** {@code cy=9,y} has no rule number although it begins with a figure and a comma. */
    private static final Pattern BARE_CYCLE = Pattern.compile("\\s*\\d{1,2}\\s*,\\s*[ymwd]\\s*");

    private RuleLines() {
    }

    /** Whether a jobnet says anything about its rules. */
    static boolean any(CheckedUnit jobnet) {
        return KEYS.stream().anyMatch(jobnet::has);
    }

    /** Where a rule's parameter stands: its value; without one the rule's first line, without any the jobnet's name. */
    static int place(CheckedUnit jobnet, int rule, String key) {
        Stream<ParameterNode> wanted = jobnet.parameters(key).stream();
        Stream<ParameterNode> others = KEYS.stream().map(jobnet::parameters).flatMap(List::stream);
        return Stream.concat(wanted, others).filter(line -> number(line) == rule).findFirst()
                .map(ParameterNode::valueStart).orElse(jobnet.nameStart());
    }

    private static int number(ParameterNode line) {
        String value = CheckedUnit.text(line);
        Matcher matcher = NUMBERED.matcher(value);
        boolean bare = line.key().equals("cy") && BARE_CYCLE.matcher(value).matches();
        return matcher.matches() && !bare ? Integer.parseInt(matcher.group(1)) : 1;
    }
}
