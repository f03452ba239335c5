package dandori.diagram;

import java.util.Objects;

/**
 * The texts of a unit; only the name is needed, the others may be empty.
 *
 * @param name as defined
 * @param caption its type in the reader's language, above the name; left out when the name needs the room
 * @param detail the line at the foot: agent, number of lower units, condition
 * @param comment for tooltip and description
 */
public record UnitLabel(String name, String caption, String detail, String comment) {
    public UnitLabel {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(comment, "comment");
    }

    /** A name alone. */
    public static UnitLabel of(String name) {
        return new UnitLabel(name, "", "", "");
    }
}
