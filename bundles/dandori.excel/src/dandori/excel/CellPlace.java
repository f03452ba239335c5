package dandori.excel;

/**
 * A cell of a book.
 *
 * @param sheet the title of its sheet
 * @param cell its address, as {@code D12}
 */
public record CellPlace(String sheet, String cell) {

    @Override
    public String toString() {
        return sheet + " " + cell;
    }
}
