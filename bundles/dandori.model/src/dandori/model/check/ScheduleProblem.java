package dandori.model.check;

import dandori.unitdef.problem.ProblemKind;
import dandori.unitdef.problem.Severity;

/** What can be wrong with calendars and schedules ({@code schedule.md}). */
public enum ScheduleProblem implements ProblemKind {
    /** A rule number with parameters but no start day. */
    START_DAY_MISSING(Severity.ERROR, "Rule {0} has no start day (sd). Add it, or remove the rule's other parameters."),
    /** A parameter written twice for one rule. */
    RULE_PARAMETER_REPEATED(Severity.WARNING, "\"{0}\" stands twice in rule {1}; the later line holds. Remove one of"
            + " the two."),
    /** A value that the schedule arithmetic cannot read. */
    SCHEDULE_VALUE_UNKNOWN(Severity.ERROR, "\"{0}={1}\" says no date. Correct it."),
    /** A cycle of weeks on open or closed days. */
    WEEKS_OF_COUNTED_DAYS(Severity.ERROR, "Rule {0}: a cycle of weeks {2} does not go with open or closed days, sd={1};"
            + " the rule gives no run. Write the cycle in days or months."),
    /** More open days than calendar days. */
    DAYS_FROM_START_OUT_OF_REACH(Severity.WARNING, "Rule {0}: cftd={1} counts more open days than the calendar days it"
            + " allows, so the rule never runs. Raise the last number."),
    /** A closed start day that is substituted. */
    CLOSED_DAY_SUBSTITUTED(Severity.WARNING, "Rule {0}: sd={1} is always a closed day, so sh={2} always moves or drops"
            + " it. Remove sh."),
    /** A rule without effect beside {@code ud}. */
    OVERRIDDEN_BY_UNDEFINED(Severity.WARNING, "Rule {0} has no effect, because ud says there is no schedule. Remove one"
            + " of the two."),
    /** A rule that gives no run, whenever the jobnet is registered. */
    NEVER_FIRES(Severity.WARNING, "Rule {0} never gives a run, whenever the jobnet is registered. Correct its start"
            + " day, its substitution, the calendar or the valid term (ed)."),
    /** A jobnet that excludes itself. */
    EXCLUSIVE_OF_ITSELF(Severity.WARNING, "The jobnet \"{0}\" names itself as exclusive, which excludes nothing. Name"
            + " another one, or remove the line."),
    /** A link to a rule that the upper jobnet does not have. */
    LINKED_RULE_MISSING(Severity.WARNING, "Rule {0} is tied to rule {1} of the upper jobnet, which has none of that"
            + " number, so it is never due. Correct ln."),
    /** A day both open and closed. */
    DAY_OPEN_AND_CLOSED(Severity.WARNING, "{0} is named both open and closed; this later line ({1}) holds. Remove"
            + " one of the two."),
    /** A weekday that hides upper dates. */
    WEEKDAY_HIDES_DATE(Severity.WARNING, "This weekday hides single dates of {0}, {1} among them. Repeat those"
            + " dates here, or remove the line.");

    private final Severity severity;
    private final String english;

    ScheduleProblem(Severity severity, String english) {
        this.severity = severity;
        this.english = english;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String english() {
        return english;
    }
}
