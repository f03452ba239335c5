package dandori.engine.state;

/** Kinds of unit runs that differ in their transitions. */
public enum UnitKind {
    JOBNET, JOB, JUDGMENT, OR
}
