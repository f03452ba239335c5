package dandori.schedule.rule;

import dandori.schedule.calendar.CalendarMonths;
import dandori.schedule.calendar.DayKind;
import dandori.schedule.calendar.Months;
import dandori.schedule.calendar.WorkCalendar;

/** The sign before a start day: which days are counted, in which month ({@code schedule.md} §2). */
public enum DayCounting {

    /** No sign: days of the calendar month. */
    ABSOLUTE("", DayKind.ANY),
    /** {@code +}: days of the schedule month. */
    RELATIVE("+", DayKind.ANY),
    /** {@code *}: open days of the schedule month. */
    OPEN("*", DayKind.OPEN),
    /** {@code @}: closed days of the schedule month. */
    CLOSED("@", DayKind.CLOSED);

    private final String sign;
    private final DayKind kind;

    DayCounting(String sign, DayKind kind) {
        this.sign = sign;
        this.kind = kind;
    }

    /** The sign as written. */
    public String sign() {
        return sign;
    }

    /** Which days are counted. */
    public DayKind kind() {
        return kind;
    }

    /** The months in which they are counted. */
    public Months months(WorkCalendar calendar) {
        return this == ABSOLUTE ? CalendarMonths.INSTANCE : calendar.scheduleMonths();
    }
}
