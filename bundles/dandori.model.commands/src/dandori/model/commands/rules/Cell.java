package dandori.model.commands.rules;

import dandori.model.Placement;

/**
 * A place for an icon in the picture of a jobnet. The file tells it in pixels, H = 80 + 160 × column and
 * V = 48 + 96 × row ({@code definitions.md} §2.1, {@code el}); a picture has at most 100 × 100 cells ({@code sz}).
 *
 * @param column 0 to 99
 * @param row    0 to 99
 */
public record Cell(int column, int row) {

    /** How many columns and rows a picture can have. */
    public static final int LIMIT = 100;

    private static final int FIRST_X = 80;
    private static final int STEP_X = 160;
    private static final int FIRST_Y = 48;
    private static final int STEP_Y = 96;

    public Cell {
        if (!isInside(column, row)) {
            throw new IllegalArgumentException("A picture has no cell " + column + "," + row);
        }
    }

    /** Whether a picture can have such a cell. */
    public static boolean isInside(int column, int row) {
        return column >= 0 && column < LIMIT && row >= 0 && row < LIMIT;
    }

    /** The cell nearest to a point in pixels of the file; a point outside counts as the edge. */
    public static Cell nearest(int x, int y) {
        return new Cell(step(x, FIRST_X, STEP_X), step(y, FIRST_Y, STEP_Y));
    }

    /** The cell nearest to where a unit stands. */
    public static Cell of(Placement placement) {
        return nearest(placement.getX(), placement.getY());
    }

    /** Pixels of the file from the left. */
    public int x() {
        return FIRST_X + STEP_X * column;
    }

    /** Pixels of the file from the top. */
    public int y() {
        return FIRST_Y + STEP_Y * row;
    }

    private static int step(int at, int first, int step) {
        long steps = Math.floorDiv((long) at - first + step / 2, step);
        return (int) Math.max(0, Math.min(LIMIT - 1, steps));
    }
}
