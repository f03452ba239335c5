package dandori.engine.run;

/** Where an ended generation goes on once more (definitions.md §7). */
public enum RerunFrom {
    /** From the jobs that ended abnormally; what ended well beside them is not run again. */
    FAILED,
    /** From what follows the jobs that ended abnormally; they keep their states. */
    AFTER_FAILED,
    /** Everything. */
    TOP,
    /** The jobs that ended with a warning, and nothing else. */
    WARNINGS,
    /** From one unit, with everything after it. */
    HERE,
    /** From what follows one unit. */
    NEXT,
    /** One unit alone. */
    ONLY;

    /** Whether it is about one unit, not about the whole generation. */
    public boolean ofUnit() {
        return this == HERE || this == NEXT || this == ONLY;
    }
}
