package dandori.documents.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dandori.diagram.UnitKind;
import dandori.diagram.geometry.Rect;
import dandori.documents.canvas.Lettering;
import dandori.documents.canvas.Paper;
import dandori.documents.words.Words;

/** A page of the index: every unit by name, with its upper unit, zone and page. */
final class IndexSheet implements Sheet {

    private static final double PITCH = 12.5;
    private static final double TITLE = 36;
    private static final double HEADS = 16;
    private static final double GAP = 22;
    private static final double NAME = 0.44;
    private static final double PAGE = 22;
    private static final double ZONE = 26;

    private final List<List<Listed>> columns;
    private final PageArea area;
    private final Words words;
    private final boolean first;

    private IndexSheet(List<List<Listed>> columns, PageArea area, Words words, boolean first) {
        this.columns = columns;
        this.area = area;
        this.words = words;
        this.first = first;
    }

    /**
     * A unit of the index.
     *
     * @param name of the unit
     * @param path of the unit
     * @param zone where its icon is; empty without pictures
     */
    record Listed(String name, String path, String zone, UnitKind kind, boolean recovery) {

        String upper() {
            int slash = path.lastIndexOf('/');
            return slash <= 0 ? "/" : path.substring(0, slash);
        }
    }

    /** The pages for all units, sorted by name. */
    static List<Sheet> of(List<Listed> units, PageArea area, Words words) {
        List<Listed> sorted = units.stream()
                .sorted(Comparator.comparing(Listed::name).thenComparing(Listed::path)).toList();
        int lines = (int) ((area.bottom() - area.top() - TITLE - HEADS) / PITCH);
        List<Sheet> sheets = new ArrayList<>();
        for (int at = 0; at < sorted.size(); at += 2 * lines) {
            int middle = Math.min(sorted.size(), at + lines);
            int end = Math.min(sorted.size(), middle + lines);
            sheets.add(new IndexSheet(List.of(sorted.subList(at, middle), sorted.subList(middle, end)), area, words,
                    at == 0));
        }
        return sheets;
    }

    @Override
    public String scope() {
        return words.get("index");
    }

    @Override
    public String note() {
        return "";
    }

    @Override
    public List<Anchor> anchors() {
        return first ? List.of(new Anchor("index", 0)) : List.of();
    }

    @Override
    public void draw(Paper paper, Pages pages) {
        paper.text(words.get("index"), area.left() + 2, area.top() + 21, Lettering.heading(14, Tint.INK));
        paper.line(area.left(), area.top() + 30, area.right(), area.top() + 30, Tint.STRONG);
        double width = (area.inner() - GAP) / 2;
        double x = area.left();
        for (List<Listed> column : columns) {
            if (!column.isEmpty()) {
                heads(paper, x, width);
            }
            double y = area.top() + TITLE + HEADS;
            for (Listed unit : column) {
                line(paper, pages, unit, new Rect(x, y, width, PITCH));
                y += PITCH;
            }
            x += width + GAP;
        }
    }

    private void heads(Paper paper, double x, double width) {
        double baseline = area.top() + TITLE + 10;
        paper.box(x, area.top() + TITLE, width, HEADS - 2, Tint.HEAD);
        paper.text(words.get("index.unit"), x + 14, baseline, Tint.COLUMN_HEAD);
        paper.text(words.get("index.upper"), x + width * NAME, baseline, Tint.COLUMN_HEAD);
        paper.ending(words.get("index.zone"), x + width - PAGE - 4, baseline, Tint.COLUMN_HEAD);
        paper.ending(words.get("index.page"), x + width - 3, baseline, Tint.COLUMN_HEAD);
    }

    private static void line(Paper paper, Pages pages, Listed unit, Rect box) {
        double baseline = box.y() + 9;
        Icons.draw(paper, unit.kind(), unit.recovery(), box.x() + 1, box.y() + 1.5, 9.5);
        double upper = box.x() + box.width() * NAME;
        String name = paper.fitted(unit.name(), Tint.VALUE, upper - box.x() - 18);
        paper.text(name, box.x() + 14, baseline, Tint.VALUE);
        double end = box.right() - PAGE - ZONE - 4;
        paper.text(tail(paper, unit.upper(), end - upper), upper, baseline, Tint.VALUE_MUTED);
        paper.ending(unit.zone(), box.right() - PAGE - 4, baseline, Tint.VALUE);
        paper.ending(pages.text(Anchor.unit(unit.path())), box.right() - 3, baseline, Tint.VALUE);
        paper.line(box.x(), box.bottom(), box.right(), box.bottom(), Tint.THIN);
        paper.canvas().link(box, Anchor.unit(unit.path()));
    }

    /** The end of a path, which tells more than its beginning. */
    private static String tail(Paper paper, String path, double width) {
        String rest = path;
        while (paper.width("…" + rest, Tint.VALUE_MUTED) > width && rest.length() > 1) {
            rest = rest.substring(rest.offsetByCodePoints(0, 1));
        }
        return paper.width(path, Tint.VALUE_MUTED) <= width ? path : "…" + rest;
    }
}
