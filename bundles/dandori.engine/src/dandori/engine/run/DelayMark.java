package dandori.engine.run;

/** A unit is late (definitions.md §6.5): shown beside its state, and stops nothing. */
public enum DelayMark {
    /** It should have begun. */
    START,
    /** It should have ended. */
    END
}
