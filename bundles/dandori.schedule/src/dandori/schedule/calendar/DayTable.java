package dandori.schedule.calendar;

import java.util.List;

/**
 * The open and closed days of a calendar over a stretch of days.
 *
 * @param first first day known
 * @param last  last day known
 */
record DayTable(int first, int last, DaySet open, DaySet closed) {

    private static final int YEAR = 366;
    private static final int WORD = Long.SIZE;

    /** A table that knows no day yet. */
    static final DayTable EMPTY = new DayTable(0, -1, null, null);

    boolean covers(int from, int to) {
        return from >= first && to <= last;
    }

    /** The days of the asked kind; not for {@link DayKind#ANY}. */
    DaySet of(DayKind kind) {
        return kind == DayKind.OPEN ? open : closed;
    }

    /**
     * A table that also covers the given days: at least a year further, and twice as long as before, so that growing
     * day by day costs no more than growing at once.
     *
     * @param groups the calendar's groups, root first
     */
    DayTable grownTo(int from, int to, List<GroupDays> groups) {
        boolean empty = last < first;
        int margin = Math.max(YEAR, last - first);
        int newFirst = empty || from < first ? from - margin : first;
        int newLast = empty || to > last ? to + margin : last;
        DayMarks marks = new DayMarks(newFirst, newFirst + (newLast - newFirst) / WORD * WORD + WORD - 1);
        groups.forEach(group -> group.mark(marks));
        return new DayTable(newFirst, newLast, marks.open(), marks.closed());
    }
}
