package dandori.engine.definition;

/**
 * Order between two units of one jobnet.
 *
 * @param from name of the predecessor
 * @param to name of the successor
 * @param kind ordinary order, or judgment job → dependent unit
 */
public record RelationDefinition(String from, String to, Kind kind) {

    /** {@code CONDITION} occurs only from a judgment job; elsewhere it has become {@code SEQUENCE} (engine.md, Flow). */
    public enum Kind {
        SEQUENCE, CONDITION
    }
}
