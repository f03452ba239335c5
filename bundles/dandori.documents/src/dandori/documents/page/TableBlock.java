package dandori.documents.page;

import java.util.ArrayList;
import java.util.List;

import dandori.documents.canvas.Lettering;
import dandori.documents.canvas.Paper;
import dandori.documents.content.TableSection;
import dandori.documents.font.Typesetter;

/** A row of a plain table, or its heading. */
final class TableBlock implements Block {

    private static final double PITCH = 9.3;
    private static final double PADDING = 6;
    private static final int MOST = 40;

    private final TableSection table;
    private final List<List<String>> cells;
    private final boolean heading;
    private final PageArea area;

    private TableBlock(TableSection table, List<List<String>> cells, boolean heading, PageArea area) {
        this.table = table;
        this.cells = cells;
        this.heading = heading;
        this.area = area;
    }

    /** The heading. */
    static Block heading(TableSection table, PageArea area) {
        return new TableBlock(table, table.heads().stream().map(List::of).toList(), true, area);
    }

    /** A row; the lines of a very long cell are cut after {@value #MOST}. */
    static Block of(TableSection table, List<String> row, PageArea area, Typesetter setter) {
        List<List<String>> cells = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            List<String> lines = setter.wrap(row.get(at), false, Tint.VALUE.size(),
                    table.shares().get(at) * area.inner() - 8);
            cells.add(lines.subList(0, Math.min(MOST, lines.size())));
        }
        return new TableBlock(table, cells, false, area);
    }

    @Override
    public double height() {
        return cells.stream().mapToInt(List::size).max().orElse(1) * PITCH + PADDING;
    }

    @Override
    public boolean keptWithNext() {
        return heading;
    }

    @Override
    public String scope() {
        return table.heading().path();
    }

    @Override
    public void draw(Paper paper, Pages pages, double y) {
        if (heading) {
            paper.box(area.left(), y, area.inner(), height(), Tint.HEAD);
        }
        Lettering letters = heading ? Tint.COLUMN_HEAD : Tint.VALUE;
        double x = area.left() + 4;
        for (int at = 0; at < cells.size(); at++) {
            double baseline = y + 9.5;
            for (String line : cells.get(at)) {
                paper.text(line, x, baseline, letters);
                baseline += PITCH;
            }
            x += table.shares().get(at) * area.inner();
        }
        paper.line(area.left(), y + height(), area.right(), y + height(), Tint.THIN);
    }
}
