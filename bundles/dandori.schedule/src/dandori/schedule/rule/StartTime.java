package dandori.schedule.rule;

/**
 * {@code st}: the hour of a start ({@code schedule.md} §6).
 *
 * @param relative {@code +}: counted from the base time, in a nested jobnet from the upper jobnet's start; else from
 *                 00:00 of the schedule day
 * @param minutes  0 to 2879
 */
public record StartTime(boolean relative, int minutes) {

    /** {@code +00:00}. */
    public static final StartTime AT_BASE_TIME = new StartTime(true, 0);

    private static final int DAY = 24 * 60;

    /**
     * Wall-clock minutes from 00:00 of the schedule day to the start. An hour earlier than the base time belongs to the
     * end of the schedule day, that is, to the next calendar day.
     *
     * @param baseMinutes the base time in minutes after 00:00
     */
    public int minutesFromMidnight(int baseMinutes) {
        if (relative) {
            return baseMinutes + minutes;
        }
        return minutes < baseMinutes ? minutes + DAY : minutes;
    }

    /** As written. */
    public String text() {
        return String.format("%s%02d:%02d", relative ? "+" : "", minutes / 60, minutes % 60);
    }
}
