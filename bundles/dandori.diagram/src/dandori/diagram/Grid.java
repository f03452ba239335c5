package dandori.diagram;

import dandori.diagram.geometry.Point;
import dandori.diagram.geometry.Rect;

/**
 * The grid of icon cells: the centre of a cell is what {@code el} stores, H = 80+160x, V = 48+96y (definitions.md
 * §2.1).
 */
public final class Grid {
    /** Width of a cell in pixels. */
    public static final int CELL_WIDTH = 160;
    /** Height of a cell in pixels. */
    public static final int CELL_HEIGHT = 96;
    /** Width of a unit, centred in its cell. */
    public static final int UNIT_WIDTH = 128;
    /** Height of a unit, centred in its cell. */
    public static final int UNIT_HEIGHT = 64;
    /** The most columns and rows that H and V of a definition can say. */
    public static final int MOST_COLUMNS = 100;
    /** See {@link #MOST_COLUMNS}. */
    public static final int MOST_ROWS = 100;

    private Grid() {
    }

    /** The cell whose centre is nearest to H and V; values left of or above the grid go to its edge. */
    public static Cell cell(double h, double v) {
        return new Cell(Math.max(0, (int) Math.floor(h / CELL_WIDTH)), Math.max(0, (int) Math.floor(v / CELL_HEIGHT)));
    }

    /** H and V of a cell. */
    public static Point centre(Cell cell) {
        return new Point(CELL_WIDTH / 2.0 + (double) CELL_WIDTH * cell.column(),
                CELL_HEIGHT / 2.0 + (double) CELL_HEIGHT * cell.row());
    }

    /** The whole cell. */
    public static Rect cellBounds(Cell cell) {
        return new Rect((double) CELL_WIDTH * cell.column(), (double) CELL_HEIGHT * cell.row(), CELL_WIDTH,
                CELL_HEIGHT);
    }

    /** The box of a unit in the cell. */
    public static Rect unitBounds(Cell cell) {
        Point centre = centre(cell);
        return new Rect(centre.x() - UNIT_WIDTH / 2.0, centre.y() - UNIT_HEIGHT / 2.0, UNIT_WIDTH, UNIT_HEIGHT);
    }
}
