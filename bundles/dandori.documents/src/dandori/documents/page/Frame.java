package dandori.documents.page;

import dandori.diagram.geometry.Rect;
import dandori.documents.canvas.Lettering;
import dandori.documents.canvas.Paper;
import dandori.documents.content.Document;
import dandori.documents.content.Head;
import dandori.documents.words.Words;

/** Head and foot of every page. */
final class Frame {

    private static final double[] WIDTHS = { 50, 74, 74, 74, 64 };
    private static final double LABEL_HEIGHT = 13;
    private static final double BAR = 5;
    /** The page and the number of all pages are never cut: of thousands they are written smaller. */
    private static final double LEAST_NUMBER = 5;
    private static final String TOOL = "Dandori 1.0";
    private static final int REVISION = 12;
    private static final String GAP = "   |   ";

    private final Document document;
    private final PageArea area;
    private final Words words;

    Frame(Document document, PageArea area, Words words) {
        this.document = document;
        this.area = area;
        this.words = words;
    }

    void draw(Paper paper, Sheet sheet, int number, int total) {
        head(paper, sheet, number, total);
        foot(paper, sheet);
    }

    private void head(Paper paper, Sheet sheet, int number, int total) {
        double top = area.head();
        double cells = area.right();
        for (double width : WIDTHS) {
            cells -= width;
        }
        Rect box = new Rect(area.left(), top, area.inner(), PageArea.HEAD_HEIGHT);
        paper.box(cells, top, area.right() - cells, LABEL_HEIGHT, Tint.HEAD);
        cells(paper, cells, number + " / " + total);
        paper.frame(box, Tint.BORDER);
        paper.box(area.left(), top, BAR, PageArea.HEAD_HEIGHT, Tint.ACCENT);
        double x = area.left() + BAR + 9;
        double room = cells - x - 8;
        Lettering title = Lettering.heading(12, Tint.INK);
        paper.text(paper.fitted(document.head().title(), title, room), x, top + 15, title);
        Lettering sub = Lettering.plain(7.5, Tint.MUTED);
        paper.text(paper.fitted(subtitle(sheet), sub, room), x, top + 29, sub);
    }

    private String subtitle(Sheet sheet) {
        String form = words.get("form." + document.form().key());
        String scope = sheet.scope().isEmpty() ? words.get("whole") : sheet.scope();
        String since = document.since().isEmpty() ? "" : "(" + edition(document.since()) + "→" + now() + ")";
        return form + since + GAP + scope;
    }

    private String now() {
        return document.head().edition().isEmpty() ? words.get("changes.this") : edition(document.head().edition());
    }

    private String edition(String edition) {
        return edition.isEmpty() ? "" : words.get("edition", edition);
    }

    private void cells(Paper paper, double from, String page) {
        Head head = document.head();
        String[] labels = { "edition", "author", "approver", "date", "page" };
        String[] values = { edition(head.edition()), head.author(), head.approver(), head.date(), page };
        Lettering label = Lettering.plain(6.5, Tint.MUTED);
        double top = area.head();
        double x = from;
        for (int i = 0; i < WIDTHS.length; i++) {
            double middle = x + WIDTHS[i] / 2;
            paper.line(x, top, x, top + PageArea.HEAD_HEIGHT, Tint.THIN);
            paper.centred(words.get("head." + labels[i]), middle, top + 9, label);
            Lettering value = i == labels.length - 1
                    ? paper.fitting(page, Lettering.heading(8.5, Tint.INK), WIDTHS[i] - 6, LEAST_NUMBER)
                    : Lettering.plain(8.5, Tint.INK);
            paper.centred(paper.fitted(values[i], value, WIDTHS[i] - 6), middle, top + 28, value);
            x += WIDTHS[i];
        }
        paper.line(from, top + LABEL_HEIGHT, area.right(), top + LABEL_HEIGHT, Tint.THIN);
    }

    private void foot(Paper paper, Sheet sheet) {
        paper.line(area.left(), area.foot(), area.right(), area.foot(), Tint.THIN);
        paper.text(sheet.note(), area.left(), area.foot() + 10, Tint.NOTE);
        String revision = document.revision().length() > REVISION
                ? document.revision().substring(0, REVISION)
                : document.revision();
        paper.ending(words.get("foot.definition", revision) + GAP + TOOL, area.right(), area.foot() + 10, Tint.NOTE);
    }
}
