package dandori.diagram;

import java.util.Objects;

/**
 * A relation as it is drawn.
 *
 * @param from id of the predecessor
 * @param to id of the successor
 * @param kind its kind
 */
public record DiagramRelation(String from, String to, RelationKind kind) {
    public DiagramRelation {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
    }

    /** An ordinary relation. */
    public static DiagramRelation seq(String from, String to) {
        return new DiagramRelation(from, to, RelationKind.SEQ);
    }

    /** A relation from a judgment job to its dependent unit. */
    public static DiagramRelation con(String from, String to) {
        return new DiagramRelation(from, to, RelationKind.CON);
    }
}
