package dandori.schedule.calendar;

/** Which days are counted. */
public enum DayKind {
    ANY, OPEN, CLOSED
}
