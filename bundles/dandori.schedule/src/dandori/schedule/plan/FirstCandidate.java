package dandori.schedule.plan;

import dandori.schedule.EpochDays;
import dandori.schedule.calendar.Months;
import dandori.schedule.calendar.WorkCalendar;
import dandori.schedule.rule.DayForm;
import dandori.schedule.rule.GivenMonth;
import dandori.schedule.rule.StartDay;

/**
 * Where a rule's candidates begin ({@code schedule.md} §2).
 *
 * @param month the month, or {@link EpochDays#NONE} when none is involved or none was found
 * @param day   the day, or {@link EpochDays#NONE} when the month has no such day or no month was found
 */
record FirstCandidate(int month, int day) {

    /** How far the search for a first month goes. */
    static final int MONTHS_SEARCHED = 40 * 12;

    /** The first candidate of a start day as seen from the registration day. */
    static FirstCandidate of(StartDay startDay, int registrationDay, WorkCalendar calendar) {
        if (startDay instanceof StartDay.InMonth inMonth) {
            return ofForm(inMonth, registrationDay, calendar);
        }
        boolean registered = startDay instanceof StartDay.RegistrationDay;
        return new FirstCandidate(EpochDays.NONE, registered ? registrationDay : EpochDays.NONE);
    }

    private static FirstCandidate ofForm(StartDay.InMonth start, int registrationDay, WorkCalendar calendar) {
        DayForm form = start.form();
        GivenMonth given = start.month();
        if (given.exact()) {
            return new FirstCandidate(given.number(), form.in(given.number(), calendar));
        }
        if (!given.given() && form instanceof DayForm.NextWeekday next) {
            return new FirstCandidate(EpochDays.NONE, EpochDays.onOrAfter(next.weekday(), registrationDay));
        }
        return search(start, registrationDay, calendar);
    }

    private static FirstCandidate search(StartDay.InMonth start, int registrationDay, WorkCalendar calendar) {
        Months months = start.form().counting().months(calendar);
        int from = months.containing(registrationDay);
        for (int month = from; month <= from + MONTHS_SEARCHED; month++) {
            int day = start.month().matches(month) ? start.form().in(month, calendar) : EpochDays.NONE;
            if (day >= registrationDay) {
                return new FirstCandidate(month, day);
            }
        }
        return new FirstCandidate(EpochDays.NONE, EpochDays.NONE);
    }
}
