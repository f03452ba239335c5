package dandori.schedule.rule;

import dandori.schedule.calendar.Months;

/**
 * The month written before a start day: {@code 2026/04/}, {@code 04/} or nothing.
 *
 * @param year  1 to 9999, or 0 when no year is written
 * @param month 1 to 12, or 0 when no month is written
 */
public record GivenMonth(int year, int month) {

    /** Nothing written: the first month whose candidate is on or after the registration day. */
    public static final GivenMonth NONE = new GivenMonth(0, 0);

    /** Whether year and month are written, so that there is nothing to search. */
    public boolean exact() {
        return year > 0;
    }

    /** Whether any month is written. */
    public boolean given() {
        return month > 0;
    }

    /** The month number when year and month are written. */
    public int number() {
        return Months.number(year, month);
    }

    /** Whether a month number is of the written month; of any when none is written. */
    public boolean matches(int monthNumber) {
        return month == 0 || Math.floorMod(monthNumber, 12) + 1 == month;
    }

    /** As written, {@code 2026/04/}, {@code 04/} or empty. */
    public String text() {
        return exact() ? String.format("%04d/%02d/", year, month) : given() ? String.format("%02d/", month) : "";
    }
}
