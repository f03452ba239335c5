package dandori.engine.state;

/** Kinds of unit runs that differ in their transitions. */
public enum UnitKind {
    JOBNET, JOB, JUDGMENT, OR,
    /** Event jobs: wait for something to happen. */
    EVENT,
    /** Jobs that send an event. */
    SEND,
    /** Jobnet connectors. */
    CONNECTOR
}
