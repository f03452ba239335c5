package dandori.schedule.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Everything a jobnet says about its dates ({@code schedule.md} §7).
 *
 * @param jobnet name of the jobnet among its siblings
 * @param rules  sorted by rule number; without any the jobnet never runs of itself
 * @param terms  what holds for all rules
 */
public record JobnetSchedule(String jobnet, List<RuleDefinition> rules, Terms terms) {

    public JobnetSchedule {
        Objects.requireNonNull(jobnet, "jobnet");
        rules = rules.stream().sorted(Comparator.comparingInt(RuleDefinition::number)).toList();
        if (rules.stream().map(RuleDefinition::number).distinct().count() < rules.size()) {
            throw new IllegalStateException("Jobnet " + jobnet + " has two rules of one number.");
        }
    }

    /**
     * What holds for all rules of a jobnet.
     *
     * @param validUntil {@code ed} as a day number, inclusive; {@link Integer#MAX_VALUE} without
     * @param exclusive  {@code ejn}: the sibling on whose days this jobnet does not run; empty without
     * @param calendar   {@code jc}: the group whose calendar is used; empty for the jobnet's own group
     * @param ownRules   {@code de=n} and rules written: a nested jobnet that does not simply follow its upper jobnet
     */
    public record Terms(int validUntil, String exclusive, String calendar, boolean ownRules) {

        /** No end, nothing excluded, own group's calendar, follows the upper jobnet. */
        public static final Terms NONE = new Terms(Integer.MAX_VALUE, "", "", false);

        /** Whether {@code ed} is written. */
        public boolean ends() {
            return validUntil != Integer.MAX_VALUE;
        }

        /** Whether {@code ejn} is written. */
        public boolean yields() {
            return !exclusive.isEmpty();
        }
    }

    /** The schedule of a jobnet without any schedule parameter: rule 1 = {@code en}, {@code +00:00}. */
    public static JobnetSchedule withoutParameters(String jobnet) {
        return new JobnetSchedule(jobnet, List.of(RuleDefinition.DEFAULT), Terms.NONE);
    }

    /** Whether {@code ud} is among the rules; it overrides every other rule. */
    public boolean undefined() {
        return rules.stream().anyMatch(rule -> rule.when().startDay() instanceof StartDay.Undefined);
    }

    /** The group whose calendar holds: the one named by {@code jc}, else the jobnet's own. */
    public String calendarGroup(String ownGroup) {
        return terms.calendar().isEmpty() ? ownGroup : terms.calendar();
    }
}
