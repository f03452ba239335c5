package dandori.schedule.calendar;

/** {@code md}: which calendar month a schedule month is named after ({@code schedule.md} §1). */
public enum MonthRule {

    /** {@code th}: schedule month M starts at the base day of calendar month M. */
    THIS_MONTH(0),
    /** {@code ne}: schedule month M starts at the base day of calendar month M−1. */
    NEXT_MONTH(1);

    private final int labelsAhead;

    MonthRule(int labelsAhead) {
        this.labelsAhead = labelsAhead;
    }

    /** By how many months the label is ahead of the calendar month in which the schedule month starts. */
    int labelsAhead() {
        return labelsAhead;
    }
}
