package dandori.unitdef.catalogue;

/** What overrunning a limit means. */
enum Strictness {
    /** The limit is a fact: an error. */
    STRICT,
    /** The limit is a fact that the program mends or does not share: a warning. */
    SOFT,
    /** The limit is not proved: a warning, and the parameter counts as unverified. */
    ASSUMED;

    boolean assumed() {
        return this == ASSUMED;
    }
}
