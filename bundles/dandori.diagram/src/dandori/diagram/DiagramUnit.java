package dandori.diagram;

import java.util.Objects;

/**
 * A unit as it is drawn.
 *
 * @param id identifies the unit within its jobnet
 * @param kind decides the icon
 * @param recovery whether it is the recovery form
 * @param cell where it is
 * @param label its texts
 */
public record DiagramUnit(String id, UnitKind kind, boolean recovery, Cell cell, UnitLabel label) {
    public DiagramUnit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(label, "label");
    }

    /** A unit from its {@code ty} value and its cell, its name being its id. */
    public static DiagramUnit of(String name, String ty, Cell cell) {
        return new DiagramUnit(name, UnitKind.of(ty), UnitKind.recovery(ty), cell, UnitLabel.of(name));
    }

    /** The unit elsewhere. */
    public DiagramUnit at(Cell other) {
        return new DiagramUnit(id, kind, recovery, other, label);
    }

    /** The unit with other texts. */
    public DiagramUnit with(UnitLabel other) {
        return new DiagramUnit(id, kind, recovery, cell, other);
    }
}
