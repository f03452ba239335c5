package dandori.excel.read;

/**
 * A cell as read.
 *
 * @param column index of its column, from 0
 * @param kind what it holds
 * @param text what it shows
 */
record ReadCell(int column, Kind kind, String text) {

    /** What a cell holds. */
    enum Kind {
        VALUE, FORMULA, ERROR
    }
}
