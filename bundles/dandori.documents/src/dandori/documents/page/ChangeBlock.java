package dandori.documents.page;

import java.util.ArrayList;
import java.util.List;

import dandori.documents.canvas.Lettering;
import dandori.documents.canvas.Paper;
import dandori.documents.content.Change;
import dandori.documents.content.ChangesSection;
import dandori.documents.font.Typesetter;
import dandori.documents.words.Words;

/** A changed fact: kind, unit, item, before, after; or the heading of these columns. */
final class ChangeBlock implements Block {

    private static final double[] SHARES = { 0.065, 0.255, 0.14, 0.27, 0.27 };
    private static final double PITCH = 9.3;
    private static final double PADDING = 6;
    private static final int MOST = 40;
    private static final double BAR = 2.5;

    private final Change change;
    private final String path;
    private final List<List<String>> cells;
    private final PageArea area;

    private ChangeBlock(Change change, String path, List<List<String>> cells, PageArea area) {
        this.change = change;
        this.path = path;
        this.cells = cells;
        this.area = area;
    }

    static Block heading(PageArea area, Words words) {
        List<List<String>> cells = new ArrayList<>();
        for (String key : List.of("changes.kind", "changes.unit", "changes.item", "changes.before", "changes.after")) {
            cells.add(List.of(words.get(key)));
        }
        return new ChangeBlock(Change.NONE, "", cells, area);
    }

    /** A fact; a long one becomes several blocks. */
    static List<Block> of(ChangesSection.Row row, PageArea area, Words words, Typesetter setter) {
        List<String> texts = List.of(words.get("change." + row.change().key() + ".long"), row.path(), row.item(),
                row.before(), row.after());
        List<List<String>> wrapped = new ArrayList<>();
        int lines = 1;
        for (int at = 0; at < texts.size(); at++) {
            wrapped.add(setter.wrap(texts.get(at), false, Tint.VALUE.size(), SHARES[at] * area.inner() - 8));
            lines = Math.max(lines, wrapped.get(at).size());
        }
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < lines; from += MOST) {
            int start = from;
            List<List<String>> part = wrapped.stream().map(all -> all.subList(Math.min(all.size(), start),
                    Math.min(all.size(), start + MOST))).toList();
            blocks.add(new ChangeBlock(row.change(), row.path(), part, area));
        }
        return blocks;
    }

    @Override
    public double height() {
        return cells.stream().mapToInt(List::size).max().orElse(1) * PITCH + PADDING;
    }

    @Override
    public boolean keptWithNext() {
        return change == Change.NONE;
    }

    @Override
    public String scope() {
        return "";
    }

    @Override
    public void draw(Paper paper, Pages pages, double y) {
        double height = height();
        boolean heading = change == Change.NONE;
        if (heading) {
            paper.box(area.left(), y, area.inner(), height, Tint.HEAD);
        } else {
            grounds(paper, y, height);
        }
        double x = area.left() + 6;
        for (int at = 0; at < SHARES.length; at++) {
            Lettering letters = heading
                    ? Tint.COLUMN_HEAD
                    : at == 0 ? Lettering.heading(7, Tint.edge(change)) : Tint.VALUE;
            double baseline = y + 9.5;
            for (String line : cells.get(at)) {
                paper.text(line, x, baseline, letters);
                baseline += PITCH;
            }
            x += SHARES[at] * area.inner();
        }
        paper.line(area.left(), y + height, area.right(), y + height, Tint.THIN);
        if (!heading) {
            paper.canvas().link(new dandori.diagram.geometry.Rect(area.left(), y, area.inner(), height),
                    Anchor.unit(path));
        }
    }

    private void grounds(Paper paper, double y, double height) {
        double before = area.left() + (SHARES[0] + SHARES[1] + SHARES[2]) * area.inner();
        double width = SHARES[3] * area.inner();
        if (cells.get(3).stream().anyMatch(line -> !line.isBlank())) {
            paper.box(before, y, width, height, Tint.ground(Change.REMOVED));
        }
        if (cells.get(4).stream().anyMatch(line -> !line.isBlank())) {
            paper.box(before + width, y, area.right() - before - width, height, Tint.ground(Change.ADDED));
        }
        paper.box(area.left(), y, BAR, height, Tint.edge(change));
    }
}
