package dandori.diagram.route;

import dandori.diagram.Grid;

/**
 * The room between two columns or two rows of units, where relations run along.
 *
 * @param vertical whether it is between columns
 * @param index of the column to the right, or of the row below
 */
record Lane(boolean vertical, int index) {
    private static final double ROOM_FOR_ARROW = 10;
    private static final double ROOM_FOR_LINE = 4;
    private static final double FIRST = 3;

    static Lane leftOf(int column) {
        return new Lane(true, column);
    }

    static Lane above(int row) {
        return new Lane(false, row);
    }

    /** The middle of the lane. */
    double middle() {
        return (double) index * (vertical ? Grid.CELL_WIDTH : Grid.CELL_HEIGHT);
    }

    private double half() {
        return (vertical ? Grid.CELL_WIDTH - Grid.UNIT_WIDTH : Grid.CELL_HEIGHT - Grid.UNIT_HEIGHT) / 2.0;
    }

    /** Where the first track may be; never outside the picture. */
    double from() {
        double from = middle() - half() + (vertical ? ROOM_FOR_LINE : ROOM_FOR_ARROW - ROOM_FOR_LINE);
        return Math.max(FIRST, from);
    }

    /** Where the last track may be: arrows need their room. */
    double to() {
        return middle() + half() - ROOM_FOR_ARROW;
    }
}
