package dandori.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Days as counts from 1970-01-01, so that the arithmetic over years of days allocates nothing.
 */
public final class EpochDays {

    /** "No such day": smaller than every real day. */
    public static final int NONE = Integer.MIN_VALUE;

    /** 9999-12-31, the last day there is a number for. */
    public static final int LAST = (int) LocalDate.of(9999, 12, 31).toEpochDay();

    private static final int WEEK = 7;
    /** 1970-01-01 was a Thursday, three days after a Monday. */
    private static final int MONDAY_OFFSET = 3;
    private static final DayOfWeek[] WEEKDAYS = DayOfWeek.values();

    private EpochDays() {
    }

    /**
     * The number of a date.
     *
     * @param date a date of the years 1 to 9999
     * @return days since 1970-01-01, negative before
     * @throws IllegalArgumentException outside those years; the message names the date
     */
    public static int of(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IllegalArgumentException("Date " + date + " is outside the years 1 to 9999.");
        }
        return (int) date.toEpochDay();
    }

    /** The date of a day number. */
    public static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    /** The weekday of a day number. */
    public static DayOfWeek weekday(int day) {
        return WEEKDAYS[Math.floorMod(day + MONDAY_OFFSET, WEEK)];
    }

    /** The first such weekday on or after a day. */
    public static int onOrAfter(DayOfWeek weekday, int day) {
        return day + Math.floorMod(weekday.ordinal() - day - MONDAY_OFFSET, WEEK);
    }

    /** The last such weekday on or before a day. */
    public static int onOrBefore(DayOfWeek weekday, int day) {
        return day - Math.floorMod(day + MONDAY_OFFSET - weekday.ordinal(), WEEK);
    }

    /** A day for a {@link Phrase}: ISO date, or {@code -} for {@link #NONE}. */
    public static String text(int day) {
        return day == NONE ? "-" : date(day).toString();
    }
}
