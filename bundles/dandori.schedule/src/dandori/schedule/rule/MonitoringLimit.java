package dandori.schedule.rule;

/**
 * {@code wc} and {@code wt}: when the monitoring of a start condition ends ({@code definitions.md} §3.2). If either is
 * {@link Kind#NONE}, the start condition is not used for the rule.
 *
 * @param value the count, the minutes, or the minutes after 00:00, as the kind says; 0 otherwise
 */
public record MonitoringLimit(Kind kind, int value) {

    /** {@code no}. */
    public static final MonitoringLimit NONE = new MonitoringLimit(Kind.NONE, 0);

    /** {@code un}. */
    public static final MonitoringLimit UNLIMITED = new MonitoringLimit(Kind.UNLIMITED, 0);

    /** What limits the monitoring. */
    public enum Kind {
        NONE, UNLIMITED, TIMES, UNTIL_CLOCK_TIME, FOR_MINUTES
    }
}
