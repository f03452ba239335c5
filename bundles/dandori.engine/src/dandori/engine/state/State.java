package dandori.engine.state;

/** What a unit run or a generation can be in; the names are the identifiers of journal, JSON and scripts (engine.md). */
public enum State {
    NOT_REGISTERED(Kind.WAITING), NOT_SCHEDULED(Kind.WAITING), WAIT_START_TIME(Kind.WAITING),
    WAIT_START_CONDITION(Kind.WAITING), WAIT_PREVIOUS(Kind.WAITING), HELD(Kind.WAITING), WAIT_EXECUTION(Kind.WAITING),
    QUEUING(Kind.WAITING), RUNNING(Kind.RUNNING), RUNNING_WARNING(Kind.RUNNING), RUNNING_ABNORMAL(Kind.RUNNING),
    MONITORING(Kind.RUNNING), NORMAL(Kind.NORMAL), NORMAL_FALSE(Kind.NORMAL), WARNING(Kind.WARNING),
    ABNORMAL(Kind.ABNORMAL), INVALID_SEQUENCE(Kind.ABNORMAL), INTERRUPTED(Kind.ABNORMAL), KILLED(Kind.ABNORMAL),
    FAILED_TO_START(Kind.ABNORMAL), UNKNOWN(Kind.ABNORMAL), SKIPPED(Kind.ABNORMAL), NOT_EXECUTED(Kind.PASSED),
    BYPASSED(Kind.PASSED), MONITOR_NORMAL(Kind.NORMAL), MONITOR_TERMINATED(Kind.ABNORMAL),
    MONITOR_INTERRUPTED(Kind.NORMAL), NOT_MONITORED(Kind.NORMAL), SHUTDOWN(Kind.ABNORMAL);

    /** Classes of states that the flow rules speak of. */
    public enum Kind {
        WAITING, RUNNING, NORMAL, WARNING, ABNORMAL, PASSED
    }

    private final Kind kind;

    State(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether nothing follows by itself from this state. */
    public boolean ended() {
        return kind != Kind.WAITING && kind != Kind.RUNNING;
    }
}
