package dandori.schedule.calendar;

import java.time.DayOfWeek;

import dandori.schedule.EpochDays;

/** {@code sdd}: the day of a calendar month on which the schedule month starts ({@code schedule.md} §1). */
public sealed interface BaseDay {

    /** The base day where no group sets one: the first. */
    BaseDay FIRST = new OfMonth(1);

    /**
     * The base day in a month; a base day the month does not have is that month's last day.
     *
     * @param month calendar month number ({@link Months})
     */
    default int in(int month) {
        int last = CalendarMonths.INSTANCE.last(month);
        return Math.min(last, wanted(CalendarMonths.INSTANCE.first(month)));
    }

    /** The base day counted from the first of a month, which may lie past the month's end. */
    int wanted(int first);

    /** {@code sdd=26}. */
    record OfMonth(int dayOfMonth) implements BaseDay {
        @Override
        public int wanted(int first) {
            return first + dayOfMonth - 1;
        }
    }

    /** {@code sdd=mo:2}. */
    record NthWeekday(DayOfWeek weekday, int nth) implements BaseDay {
        @Override
        public int wanted(int first) {
            return EpochDays.onOrAfter(weekday, first) + 7 * (nth - 1);
        }
    }
}
