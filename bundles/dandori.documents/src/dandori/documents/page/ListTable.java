package dandori.documents.page;

import java.util.List;

import dandori.documents.content.Document;
import dandori.documents.content.ListRow;
import dandori.documents.words.Words;

/**
 * All rows of a list with their lines.
 *
 * @param cells   by row, then by column
 * @param firstOf id of the section a row begins; empty for the others
 */
record ListTable(Document document, List<ListRow> rows, List<CellText[]> cells, List<String> firstOf,
        ListGeometry geometry, PageArea area, Words words) {
}
