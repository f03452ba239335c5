package dandori.schedule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dandori.schedule.EpochDays;
import dandori.schedule.calendar.DayKind;
import dandori.schedule.check.Finding.Code;
import dandori.schedule.plan.JobnetPlan;
import dandori.schedule.plan.PlanBasis;
import dandori.schedule.rule.Cycle;
import dandori.schedule.rule.DayCounting;
import dandori.schedule.rule.DaysFromStart;
import dandori.schedule.rule.JobnetSchedule;
import dandori.schedule.rule.RuleDefinition;
import dandori.schedule.rule.RuleDefinition.Dates;
import dandori.schedule.rule.StartDay;
import dandori.schedule.rule.Substitution;

/** Checks a jobnet's schedule. */
public final class ScheduleCheck {

    private static final int YEARS = 2;
    /** A start after the registration may belong to a schedule day so many days before it. */
    private static final int DAYS_BACK = 4;

    private ScheduleCheck() {
    }

    /** What can be said from the definition alone. */
    public static List<Finding> of(JobnetSchedule schedule) {
        List<Finding> findings = new ArrayList<>();
        schedule.rules().forEach(rule -> contradictions(rule, findings));
        if (schedule.undefined()) {
            schedule.rules().stream().filter(rule -> !(rule.when().startDay() instanceof StartDay.Undefined))
                    .forEach(rule -> findings.add(Finding.ofRule(Code.OVERRIDDEN_BY_UNDEFINED, rule.number())));
        }
        if (schedule.terms().exclusive().equals(schedule.jobnet())) {
            findings.add(Finding.general(Code.EXCLUSIVE_OF_ITSELF, schedule.jobnet()));
        }
        return findings;
    }

    private static void contradictions(RuleDefinition rule, List<Finding> findings) {
        Dates when = rule.when();
        String start = when.startDay().text();
        DayCounting counting = when.startDay() instanceof StartDay.InMonth in
                ? in.form().counting()
                : DayCounting.ABSOLUTE;
        if (when.cycle().unit() == Cycle.Unit.WEEK && counting.kind() != DayKind.ANY) {
            findings.add(Finding.ofRule(Code.WEEKS_OF_COUNTED_DAYS, rule.number(), start, when.cycle().text()));
        }
        if (outOfReach(when.daysFromStart())) {
            findings.add(Finding.ofRule(Code.DAYS_FROM_START_OUT_OF_REACH, rule.number(),
                    when.daysFromStart().text()));
        }
        Substitution.Kind kind = when.substitution().kind();
        if (counting == DayCounting.CLOSED && kind != Substitution.Kind.RUN_ANYWAY) {
            findings.add(Finding.ofRule(Code.CLOSED_DAY_SUBSTITUTED, rule.number(), start, kind.code()));
        }
    }

    private static boolean outOfReach(DaysFromStart shift) {
        return shift instanceof DaysFromStart.OpenDaysBefore before && before.count() > before.within()
                || shift instanceof DaysFromStart.OpenDaysAfter after && after.count() > after.within();
    }

    /** What can be said when calendar, zone and registration are known: rules that do not fire within two years. */
    public static List<Finding> of(JobnetSchedule schedule, PlanBasis basis) {
        List<Finding> findings = new ArrayList<>();
        int registered = basis.registrationDay();
        if (schedule.terms().validUntil() < registered) {
            findings.add(Finding.general(Code.EXPIRED_AT_REGISTRATION, EpochDays.text(schedule.terms().validUntil()),
                    EpochDays.text(registered)));
        }
        schedule.rules().stream().filter(rule -> !schedule.undefined() && !fires(schedule, rule, basis))
                .forEach(rule -> findings.add(Finding.ofRule(Code.NEVER_WITHIN_TWO_YEARS, rule.number(),
                        EpochDays.text(registered))));
        return findings;
    }

    private static boolean fires(JobnetSchedule schedule, RuleDefinition rule, PlanBasis basis) {
        JobnetSchedule alone = new JobnetSchedule(schedule.jobnet(), List.of(rule), schedule.terms());
        int last = (int) EpochDays.date(basis.registrationDay()).plusYears(YEARS).toEpochDay();
        return new JobnetPlan(alone, basis).starts(basis.registrationDay() - DAYS_BACK, last).size() > 0;
    }

    /** Links of a nested jobnet's rules to rules the upper jobnet does not have. */
    public static List<Finding> links(JobnetSchedule nested, Set<Integer> upperRules) {
        if (!nested.terms().ownRules()) {
            return List.of();
        }
        return nested.rules().stream().filter(rule -> !upperRules.contains(rule.link()))
                .map(rule -> Finding.ofRule(Code.LINKED_RULE_MISSING, rule.number(), rule.link())).toList();
    }
}
