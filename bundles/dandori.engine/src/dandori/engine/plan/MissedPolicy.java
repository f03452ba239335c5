package dandori.engine.plan;

/** What happens to starts that fell due while no scheduler worked ({@code engine.md}, Flow). */
public enum MissedPolicy {
    /** Each root jobnet that missed starts runs once. */
    RUN_ONCE,
    /** Every missed start is made up for, one after the other. */
    RUN_ALL,
    /** Missed starts are skipped. */
    SKIP
}
