package dandori.schedule.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

import dandori.schedule.EpochDays;

/** One {@code op} or {@code cl} line of a group. */
public sealed interface CalendarLine {

    /** Whether the line opens ({@code op}) or closes ({@code cl}). */
    boolean open();

    /** A line for every such weekday, {@code op=mo}. */
    record OnWeekday(DayOfWeek weekday, boolean open) implements CalendarLine {
    }

    /** A line for a single date, {@code cl=2026/01/01}; stronger than any weekday line of the same group. */
    record OnDate(LocalDate date, boolean open) implements CalendarLine {

        /** The date as a day number. */
        public int day() {
            return EpochDays.of(date);
        }
    }
}
