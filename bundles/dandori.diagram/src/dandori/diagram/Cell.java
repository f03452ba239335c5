package dandori.diagram;

/**
 * A place of the grid.
 *
 * @param column from 0 at the left
 * @param row from 0 at the top
 */
public record Cell(int column, int row) {
    private static final int LETTERS = 26;

    public Cell {
        if (column < 0 || row < 0) {
            throw new IllegalArgumentException("no such cell: column " + column + ", row " + row);
        }
    }

    /** The zone a document quotes: column letters and row number from 1, such as {@code A1} or {@code AB12}. */
    public String zone() {
        return letters(column) + (row + 1);
    }

    /** The letters of a column: A–Z, then AA, AB …. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
