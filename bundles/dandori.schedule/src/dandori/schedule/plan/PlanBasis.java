package dandori.schedule.plan;

import dandori.schedule.calendar.WorkCalendar;
import dandori.schedule.clock.ScheduleDays;
import dandori.schedule.clock.ZoneClock;

/**
 * What a jobnet's dates are computed from, beside its own schedule.
 *
 * @param calendar        the calendar of its group, or the one named by {@code jc}
 * @param clock           the wall clock of the site's zone
 * @param registration    the registration of the root jobnet
 * @param registrationDay the schedule day of the root's calendar that contains the registration
 */
public record PlanBasis(WorkCalendar calendar, ZoneClock clock, Registration registration, int registrationDay) {

    /** The basis of a root jobnet. */
    public static PlanBasis ofRoot(WorkCalendar calendar, ZoneClock clock, Registration registration) {
        ScheduleDays days = new ScheduleDays(clock, calendar.baseTime());
        return new PlanBasis(calendar, clock, registration, days.containing(registration.at()));
    }

    /** The basis of a nested jobnet with its own {@code jc}: registration and registration day stay the root's. */
    public PlanBasis withCalendar(WorkCalendar chosen) {
        return new PlanBasis(chosen, clock, registration, registrationDay);
    }

    /** The schedule days of the calendar. */
    public ScheduleDays scheduleDays() {
        return new ScheduleDays(clock, calendar.baseTime());
    }

    int baseMinutes() {
        return calendar.baseTime().getHour() * 60 + calendar.baseTime().getMinute();
    }
}
