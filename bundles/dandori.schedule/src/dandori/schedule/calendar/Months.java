package dandori.schedule.calendar;

/**
 * A division of all days into months. A month is a number, {@code year * 12 + month - 1}, so that "n months later" is
 * an addition.
 */
public sealed interface Months permits CalendarMonths, ScheduleMonths {

    /** The first day of a month. */
    int first(int month);

    /** The last day of a month. */
    default int last(int month) {
        return first(month + 1) - 1;
    }

    /** The month a day belongs to. */
    int containing(int day);

    /** The number of a month. */
    static int number(int year, int month) {
        return year * 12 + month - 1;
    }

    /** A month number as {@code 2026/04}. */
    static String text(int month) {
        return String.format("%04d/%02d", Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
    }
}
