package dandori.model.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import dandori.schedule.EpochDays;
import dandori.schedule.calendar.WorkCalendar;
import dandori.schedule.check.ScheduleCheck;
import dandori.schedule.clock.ScheduleDays;
import dandori.schedule.clock.ZoneClock;
import dandori.schedule.plan.JobnetPlan;
import dandori.schedule.plan.PlanBasis;
import dandori.schedule.plan.Registration;
import dandori.schedule.rule.JobnetSchedule;
import dandori.schedule.rule.RuleDefinition;
import dandori.schedule.rule.StartDay;
import dandori.unitdef.catalogue.Family;
import dandori.unitdef.check.Check;
import dandori.unitdef.check.CheckedUnit;
import dandori.unitdef.check.Findings;

/**
 * Every rule gives a run for some day of registration. Asked of the schedule arithmetic itself: first for two years,
 * and where nothing comes out, for twelve days of registration and the 40 years that a first month is searched for.
 */
final class FiringCheck implements Check {

    private static final int FIRST_LOOK = 2;
    private static final int SEARCHED_YEARS = 41;
    private static final int REGISTRATIONS = 12;
    private static final int DAYS_BETWEEN = 37;
    private static final LocalDate ANY_DAY = LocalDate.of(2024, 1, 4);
    private static final ZoneClock CLOCK = new ZoneClock(ZoneOffset.UTC);

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        if (!unit.is(Family.JOBNET) || !unit.has("sd")) {
            return;
        }
        Schedules schedules = Schedules.of(unit);
        JobnetSchedule schedule = schedules.reading(unit).value();
        if (schedule.undefined()) {
            return;
        }
        WorkCalendar calendar = schedules.calendarOf(unit);
        for (RuleDefinition rule : schedule.rules()) {
            if (rule.when().startDay() instanceof StartDay.InMonth start && !contradicts(rule, schedule)
                    && !fires(alone(rule, schedule), start, calendar)) {
                findings.add(ScheduleProblem.NEVER_FIRES, RuleLines.place(unit, rule.number(), "sd"), rule.number());
            }
        }
    }

    /** Whether another check has said already why the rule gives no run. */
    private static boolean contradicts(RuleDefinition rule, JobnetSchedule schedule) {
        return ScheduleCheck.of(schedule).stream()
                .anyMatch(finding -> finding.rule() == rule.number());
    }

    private static JobnetSchedule alone(RuleDefinition rule, JobnetSchedule schedule) {
        return new JobnetSchedule(schedule.jobnet(), List.of(rule), schedule.terms());
    }

    private static boolean fires(JobnetSchedule schedule, StartDay.InMonth start, WorkCalendar calendar) {
        LocalDate registered = registration(schedule, start);
        return fires(schedule, calendar, registered, FIRST_LOOK)
                || IntStream.range(0, REGISTRATIONS).mapToObj(at -> registered.plusDays((long) at * DAYS_BETWEEN))
                        .anyMatch(day -> fires(schedule, calendar, day, SEARCHED_YEARS));
    }

    /** A day of registration early enough for a written month and for the valid term. */
    private static LocalDate registration(JobnetSchedule schedule, StartDay.InMonth start) {
        LocalDate early = start.month().exact() ? LocalDate.of(start.month().year() - 1, 1, 4) : ANY_DAY;
        LocalDate term = schedule.terms().ends()
                ? EpochDays.date(schedule.terms().validUntil()).minusYears(FIRST_LOOK)
                : early;
        return term.isBefore(early) ? term : early;
    }

    private static boolean fires(JobnetSchedule schedule, WorkCalendar calendar, LocalDate registered, int years) {
        Instant beginning = new ScheduleDays(CLOCK, calendar.baseTime()).beginning(EpochDays.of(registered));
        PlanBasis basis = PlanBasis.ofRoot(calendar, CLOCK, new Registration(beginning, false));
        return new JobnetPlan(schedule, basis).starts(registered.minusDays(1), registered.plusYears(years)).size() > 0;
    }
}
