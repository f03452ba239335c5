package dandori.documents.page;

import java.util.ArrayList;
import java.util.List;

import dandori.diagram.geometry.Rect;
import dandori.documents.canvas.Lettering;
import dandori.documents.canvas.Paper;
import dandori.documents.content.Document;
import dandori.documents.content.Head;
import dandori.documents.content.Item;
import dandori.documents.words.Words;

/** The first page: title, form, scope, and the table of who made it. */
final class CoverSheet implements Sheet {

    private static final double ROW = 22;
    private static final double LABEL = 90;
    private static final double TABLE = 320;

    private final Document document;
    private final PageArea area;
    private final Words words;

    CoverSheet(Document document, PageArea area, Words words) {
        this.document = document;
        this.area = area;
        this.words = words;
    }

    @Override
    public String scope() {
        return document.scope().unit();
    }

    @Override
    public String note() {
        return "";
    }

    @Override
    public List<Anchor> anchors() {
        return List.of(new Anchor("cover", 0));
    }

    @Override
    public boolean framed() {
        return false;
    }

    @Override
    public void draw(Paper paper, Pages pages) {
        double left = area.left() + 60;
        double y = area.height() * 0.27;
        paper.box(0, 0, 14, area.height(), Tint.ACCENT);
        paper.text(words.get("form." + document.form().key()), left, y - 34, Lettering.heading(12, Tint.ACCENT));
        Lettering large = Lettering.heading(26, Tint.INK);
        for (String line : paper.setter().wrap(document.head().title(), true, 26, area.width() - left - 60)) {
            paper.text(line, left, y, large);
            y += 36;
        }
        paper.line(left, y - 14, area.right() - 60, y - 14, Tint.STRONG);
        paper.text(scopeText(), left, y + 6, Lettering.plain(11, Tint.MUTED));
        table(paper, left, area.height() - 90 - ROW * items(pages).size(), items(pages));
        paper.ending("Dandori 1.0", area.right(), area.foot() + 10, Tint.NOTE);
    }

    private String scopeText() {
        return words.scope(document.scope());
    }

    private List<Item> items(Pages pages) {
        Head head = document.head();
        String edition = head.edition().isEmpty() ? "" : words.get("edition", head.edition());
        List<Item> items = new ArrayList<>(List.of(new Item(words.get("head.edition"), edition),
                new Item(words.get("head.date"), head.date()), new Item(words.get("head.author"), head.author()),
                new Item(words.get("head.approver"), head.approver()),
                new Item(words.get("cover.scope"), scopeText())));
        if (document.units() > 0) {
            items.add(new Item(words.get("cover.units"), words.get("units", document.units())));
        }
        items.add(new Item(words.get("cover.revision"), document.revision()));
        items.add(new Item(words.get("head.page"), String.valueOf(pages.total())));
        return items;
    }

    private void table(Paper paper, double x, double top, List<Item> items) {
        double width = Math.max(TABLE, area.right() - 60 - x);
        double y = top;
        for (Item item : items) {
            paper.box(x, y, LABEL, ROW, Tint.HEAD);
            paper.text(item.label(), x + 8, y + 14.5, Lettering.plain(8.5, Tint.MUTED));
            Lettering value = Lettering.plain(9.5, Tint.INK);
            paper.text(paper.fitted(item.value(), value, width - LABEL - 16), x + LABEL + 10, y + 14.8, value);
            paper.line(x, y + ROW, x + width, y + ROW, Tint.THIN);
            y += ROW;
        }
        paper.frame(new Rect(x, top, width, y - top), Tint.BORDER);
    }
}
