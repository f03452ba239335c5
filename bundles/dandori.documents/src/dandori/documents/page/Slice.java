package dandori.documents.page;

/**
 * A stretch of lines of a row of a table that stands on one page.
 *
 * @param row  index of the row
 * @param from first line
 * @param to   line after the last
 * @param of   how many lines the row has
 */
record Slice(int row, int from, int to, int of) {

    boolean continued() {
        return from > 0;
    }

    boolean continues() {
        return to < of;
    }

    int lines() {
        return to - from;
    }
}
