package dandori.documents.page;

import java.util.ArrayList;
import java.util.List;

import dandori.diagram.geometry.Rect;
import dandori.documents.canvas.Lettering;
import dandori.documents.canvas.Paper;
import dandori.documents.canvas.Stroke;
import dandori.documents.words.Words;

/** A page of the table of contents, in one column or two. */
final class ContentsSheet implements Sheet {

    private static final double PITCH = 17;
    private static final double TITLE = 36;
    private static final double GAP = 34;
    private static final double INDENT = 14;
    private static final int DEEPEST = 6;
    private static final int ONE_COLUMN = 24;

    private final List<List<Entry>> columns;
    private final PageArea area;
    private final Words words;
    private final boolean first;

    private ContentsSheet(List<List<Entry>> columns, PageArea area, Words words, boolean first) {
        this.columns = columns;
        this.area = area;
        this.words = words;
        this.first = first;
    }

    /** The pages for all entries. */
    static List<Sheet> of(List<Entry> entries, PageArea area, Words words) {
        int lines = (int) ((area.bottom() - area.top() - TITLE - 10) / PITCH);
        int perPage = entries.size() <= Math.min(lines, ONE_COLUMN) ? 1 : 2;
        List<Sheet> sheets = new ArrayList<>();
        for (int at = 0; at < entries.size();) {
            List<List<Entry>> columns = new ArrayList<>();
            for (int column = 0; column < perPage; column++) {
                int to = Math.min(entries.size(), at + lines);
                columns.add(entries.subList(at, to));
                at = to;
            }
            sheets.add(new ContentsSheet(columns, area, words, sheets.isEmpty()));
        }
        return sheets;
    }

    @Override
    public String scope() {
        return words.get("contents");
    }

    @Override
    public String note() {
        return "";
    }

    @Override
    public List<Anchor> anchors() {
        return first ? List.of(new Anchor("contents", 0)) : List.of();
    }

    @Override
    public void draw(Paper paper, Pages pages) {
        double left = area.left() + 10;
        double right = area.right() - 10;
        paper.text(words.get("contents"), left, area.top() + 21, Lettering.heading(14, Tint.INK));
        paper.line(left, area.top() + 30, right, area.top() + 30, Tint.STRONG);
        double width = (right - left - GAP * (columns.size() - 1)) / columns.size();
        double x = left;
        for (List<Entry> column : columns) {
            double y = area.top() + TITLE + 14;
            for (Entry entry : column) {
                line(paper, pages, entry, new Rect(x, y - 11, width, PITCH));
                y += PITCH;
            }
            x += width + GAP;
        }
    }

    private void line(Paper paper, Pages pages, Entry entry, Rect box) {
        double x = box.x() + (entry.chapter() ? 0 : INDENT * Math.min(DEEPEST, entry.level() + 1));
        double baseline = box.y() + 11;
        Lettering letters = entry.chapter() ? Lettering.heading(9.5, Tint.INK) : Lettering.plain(8.5, Tint.INK);
        if (!entry.chapter()) {
            Icons.draw(paper, entry.kind(), entry.recovery(), x - 1, baseline - 9, 11);
            x += 14;
        }
        String page = pages.text(entry.anchor());
        double end = box.right() - paper.width(page, letters);
        String title = paper.fitted(entry.title(), letters, end - x - 20);
        paper.text(title, x, baseline, letters);
        paper.text(page, end, baseline, letters);
        double from = x + paper.width(title, letters) + 5;
        if (from < end - 6) {
            paper.line(from, baseline - 2, end - 5, baseline - 2,
                    new Stroke(Tint.MUTED, 0.5, List.of(0.1, 2.6)));
        }
        paper.canvas().link(box, entry.anchor());
    }
}
