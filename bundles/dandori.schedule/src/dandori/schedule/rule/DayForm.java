package dandori.schedule.rule;

import java.time.DayOfWeek;

import dandori.schedule.EpochDays;
import dandori.schedule.WeekdayCode;
import dandori.schedule.calendar.DayKind;
import dandori.schedule.calendar.Months;
import dandori.schedule.calendar.WorkCalendar;

/**
 * The form of a start day within one month ({@code schedule.md} §2). A month that has no such day gives none; the day
 * is never moved.
 */
public sealed interface DayForm {

    /** Which days are counted, in which month. */
    DayCounting counting();

    /** The form as written, without the month. */
    String text();

    /**
     * The day of this form in a month.
     *
     * @param month a month of {@code counting().months(calendar)}
     * @return the day, or {@link EpochDays#NONE} when the month has no such day
     */
    default int in(int month, WorkCalendar calendar) {
        Months months = counting().months(calendar);
        return between(months.first(month), months.last(month), calendar);
    }

    /** The day of this form in the month of the given first and last day, or {@link EpochDays#NONE}. */
    int between(int first, int last, WorkCalendar calendar);

    /** {@code 15 +15 *15 @15}: the n-th day from the start of the month. */
    record FromStart(DayCounting counting, int nth) implements DayForm {
        @Override
        public int between(int first, int last, WorkCalendar calendar) {
            return calendar.after(counting.kind(), first - 1, nth, last);
        }

        @Override
        public String text() {
            return counting.sign() + nth;
        }
    }

    /** {@code b b-3 +b-3 *b-3 @b-3}: so many days before the last one of the month. */
    record FromEnd(DayCounting counting, int back) implements DayForm {
        @Override
        public int between(int first, int last, WorkCalendar calendar) {
            return calendar.before(counting.kind(), last + 1, back + 1, first);
        }

        @Override
        public String text() {
            return counting.sign() + (back == 0 ? "b" : "b-" + back);
        }
    }

    /** {@code we:2 +we:2}: the n-th such weekday of the month. */
    record NthWeekday(DayCounting counting, DayOfWeek weekday, int nth) implements DayForm {
        @Override
        public int between(int first, int last, WorkCalendar calendar) {
            return calendar.after(DayKind.ANY, EpochDays.onOrAfter(weekday, first), 7 * (nth - 1), last);
        }

        @Override
        public String text() {
            return counting.sign() + WeekdayCode.of(weekday) + ":" + nth;
        }
    }

    /** {@code we:b +we:b}: the last such weekday of the month. */
    record LastWeekday(DayCounting counting, DayOfWeek weekday) implements DayForm {
        @Override
        public int between(int first, int last, WorkCalendar calendar) {
            return EpochDays.onOrBefore(weekday, last);
        }

        @Override
        public String text() {
            return counting.sign() + WeekdayCode.of(weekday) + ":b";
        }
    }

    /** {@code we +we}: the first such weekday from the start of search on; with a month, the first of that month. */
    record NextWeekday(DayCounting counting, DayOfWeek weekday) implements DayForm {
        @Override
        public int between(int first, int last, WorkCalendar calendar) {
            return EpochDays.onOrAfter(weekday, first);
        }

        @Override
        public String text() {
            return counting.sign() + WeekdayCode.of(weekday);
        }
    }
}
