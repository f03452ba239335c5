package dandori.diagram;

import java.util.Locale;

/** The kinds of relation (definitions.md §0.1). */
public enum RelationKind {
    /** Ordinary order. */
    SEQ,
    /** From a judgment job to its dependent unit. */
    CON;

    /** The word of the definition text, such as {@code seq}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
