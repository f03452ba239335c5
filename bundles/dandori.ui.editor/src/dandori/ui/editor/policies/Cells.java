package dandori.ui.editor.policies;

import org.eclipse.draw2d.geometry.Point;

import dandori.diagram.Grid;
import dandori.model.commands.rules.Cell;

/** Cells of the model as cells of a drawing, and points of a drawing as cells. */
public final class Cells {

    private Cells() {
    }

    /** The cell around a point of the drawing; the nearest one for a point outside. */
    public static Cell at(Point point) {
        return new Cell(within(Math.floorDiv(point.x, Grid.CELL_WIDTH)),
                within(Math.floorDiv(point.y, Grid.CELL_HEIGHT)));
    }

    /** The same cell of a drawing. */
    public static dandori.diagram.Cell drawn(Cell cell) {
        return new dandori.diagram.Cell(cell.column(), cell.row());
    }

    /** The same cell of the model. */
    public static Cell of(dandori.diagram.Cell cell) {
        return new Cell(within(cell.column()), within(cell.row()));
    }

    private static int within(int index) {
        return Math.max(0, Math.min(Cell.LIMIT - 1, index));
    }
}
