package dandori.documents.page;

import java.util.ArrayList;
import java.util.List;

import dandori.documents.build.Cancel;
import dandori.documents.content.Column;
import dandori.documents.content.Document;
import dandori.documents.content.ListRow;
import dandori.documents.content.ListSection;
import dandori.documents.font.Typesetter;
import dandori.documents.words.Words;

/** Breaks the rows of all list sections into lines and pages; one section goes on where the other ended. */
final class ListPages {

    static final double SIZE = 7;
    static final double PITCH = 9.3;
    static final double PADDING = 6;
    static final double HEADS = 33;
    static final double CELL_MARGIN = 3;
    static final double ICON = 9;
    static final double INDENT = 7;
    private static final int DEEPEST = 8;
    private static final int CHECK_EVERY = 256;

    private final Document document;
    private final PageArea area;
    private final Words words;
    private final Typesetter setter;
    private final Cancel cancel;
    private final List<ListRow> rows = new ArrayList<>();
    private final List<String> firstOf = new ArrayList<>();

    ListPages(Document document, PageArea area, Words words, Typesetter setter, Cancel cancel) {
        this.document = document;
        this.area = area;
        this.words = words;
        this.setter = setter;
        this.cancel = cancel;
    }

    /** The sheets of all list sections of the document. */
    List<Sheet> sheets() {
        document.sections().stream().filter(ListSection.class::isInstance).map(ListSection.class::cast)
                .forEach(this::add);
        ListGeometry geometry = new ListGeometry(document.columns(), area, !document.since().isEmpty());
        ListTable table = new ListTable(document, rows, firstOf, geometry, area, words, setter);
        int[] lines = new int[rows.size()];
        for (int at = 0; at < rows.size(); at++) {
            if (at % CHECK_EVERY == 0) {
                cancel.check();
            }
            lines[at] = lines(table.cells(at));
        }
        List<Sheet> sheets = new ArrayList<>();
        for (List<Slice> page : new PageBreaks(area.bottom() - area.top() - HEADS - 12, PITCH, PADDING).of(lines)) {
            for (int set = 0; set < geometry.sets().size(); set++) {
                sheets.add(new ListSheet(table, page, set));
            }
        }
        return sheets;
    }

    private void add(ListSection section) {
        for (int at = 0; at < section.rows().size(); at++) {
            rows.add(section.rows().get(at));
            firstOf.add(at == 0 ? section.id() : "");
        }
    }

    private static int lines(CellText[] texts) {
        int most = 1;
        for (CellText text : texts) {
            most = Math.max(most, text.lines().size());
        }
        return most;
    }

    static boolean isUnit(Column column) {
        return column.key().equals("unit");
    }

    static double indent(ListRow row) {
        return INDENT * Math.min(DEEPEST, row.depth());
    }
}
