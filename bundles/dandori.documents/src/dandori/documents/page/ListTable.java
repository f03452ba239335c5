package dandori.documents.page;

import java.util.List;

import dandori.documents.content.Change;
import dandori.documents.content.Document;
import dandori.documents.content.ListRow;
import dandori.documents.font.Typesetter;
import dandori.documents.words.Words;

/** All rows of a list. The lines of a row are found anew when it is drawn: kept for all rows they would fill the memory. */
final class ListTable {

    private final Document document;
    private final List<ListRow> rows;
    private final List<String> firstOf;
    private final ListGeometry geometry;
    private final PageArea area;
    private final Words words;
    private final Typesetter setter;
    private final long units;
    private int last = -1;
    private CellText[] cells;

    /**
     * The table of a document.
     *
     * @param firstOf id of the section a row begins; empty for the others
     */
    ListTable(Document document, List<ListRow> rows, List<String> firstOf, ListGeometry geometry, PageArea area,
            Words words, Typesetter setter) {
        this.document = document;
        this.rows = rows;
        this.firstOf = firstOf;
        this.geometry = geometry;
        this.area = area;
        this.words = words;
        this.setter = setter;
        units = document.units();
    }

    Document document() {
        return document;
    }

    ListRow row(int at) {
        return rows.get(at);
    }

    /** The id of the section a row begins; empty when it begins none. */
    String firstOf(int row) {
        return firstOf.get(row);
    }

    ListGeometry geometry() {
        return geometry;
    }

    PageArea area() {
        return area;
    }

    Words words() {
        return words;
    }

    /** How many units have a row. */
    long units() {
        return units;
    }

    /** The cells of a row, by column; the same ones when asked again for the row that was asked for last. */
    synchronized CellText[] cells(int row) {
        if (row != last) {
            cells = cells(rows.get(row));
            last = row;
        }
        return cells;
    }

    private CellText[] cells(ListRow row) {
        CellText[] texts = new CellText[row.cells().size()];
        for (int column = 0; column < texts.length; column++) {
            double width = geometry.width(column) - 2 * ListPages.CELL_MARGIN
                    - (unit(column) ? ListPages.indent(row) + ListPages.ICON + 3 : 0);
            String now = row.cells().get(column);
            boolean compared = row.change() == Change.CHANGED && !row.before().isEmpty();
            texts[column] = compared && !row.before().get(column).equals(now)
                    ? CellText.changed(row.before().get(column), now, setter, ListPages.SIZE, width)
                    : CellText.of(now, setter, ListPages.SIZE, width);
        }
        return texts;
    }

    private boolean unit(int column) {
        return ListPages.isUnit(document.columns().get(column));
    }
}
