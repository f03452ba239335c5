package dandori.model.commands.create;

import java.util.Optional;

import dandori.model.commands.rules.Cell;

/** How copied units are pasted: with the relations among them or without, and where. */
public final class PasteStyle {

    private final boolean relations;
    private final Cell corner;

    private PasteStyle(boolean relations, Cell corner) {
        this.relations = relations;
        this.corner = corner;
    }

    /** As near as there is room to where the originals stood. */
    public static PasteStyle near(boolean withRelations) {
        return new PasteStyle(withRelations, null);
    }

    /** With the upper left corner of the group in this cell, or as near to it as there is room. */
    public static PasteStyle at(Cell corner, boolean withRelations) {
        return new PasteStyle(withRelations, corner);
    }

    boolean withRelations() {
        return relations;
    }

    Optional<Cell> corner() {
        return Optional.ofNullable(corner);
    }
}
