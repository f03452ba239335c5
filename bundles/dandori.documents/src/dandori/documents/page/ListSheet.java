package dandori.documents.page;

import java.util.ArrayList;
import java.util.List;

import dandori.diagram.geometry.Rect;
import dandori.diagram.theme.Rgb;
import dandori.documents.canvas.Lettering;
import dandori.documents.canvas.Paper;
import dandori.documents.canvas.Stroke;
import dandori.documents.content.Change;
import dandori.documents.content.Column;
import dandori.documents.content.ListRow;
import dandori.documents.page.ListGeometry.Place;

/** A page of the list form: two levels of headings, then rows with the icon and indent of their units. */
final class ListSheet implements Sheet {

    private static final double GROUPS = 15;
    private static final double BASELINE = 8;
    private static final Lettering GROUP_HEAD = Lettering.heading(7, Tint.ACCENT);
    private static final double BAR = 2.5;

    private final ListTable table;
    private final List<Slice> slices;
    private final List<Place> places;
    private final boolean first;

    ListSheet(ListTable table, List<Slice> slices, int set) {
        this.table = table;
        this.slices = slices;
        this.places = table.geometry().sets().get(set);
        this.first = set == 0;
    }

    @Override
    public String scope() {
        String path = table.row(slices.get(0).row()).path();
        return path.isEmpty() ? table.document().scope().unit() : path;
    }

    @Override
    public String note() {
        String units = table.words().get("list.units", table.units());
        return table.document().since().isEmpty() ? units : table.words().get("list.note") + "   " + units;
    }

    @Override
    public List<Anchor> anchors() {
        List<Anchor> anchors = new ArrayList<>();
        double y = top();
        for (Slice slice : slices) {
            if (first && !slice.continued()) {
                String section = table.firstOf(slice.row());
                if (!section.isEmpty()) {
                    anchors.add(new Anchor(section, y));
                }
                anchors.add(new Anchor(Anchor.unit(table.row(slice.row()).path()), y));
            }
            y += height(slice);
        }
        return anchors;
    }

    private double top() {
        return table.area().top() + ListPages.HEADS;
    }

    private static double height(Slice slice) {
        return slice.lines() * ListPages.PITCH + ListPages.PADDING;
    }

    private boolean marks() {
        return !table.document().since().isEmpty();
    }

    @Override
    public void draw(Paper paper, Pages pages) {
        double y = top();
        double left = table.area().left();
        double right = table.area().right();
        for (Slice slice : slices) {
            row(paper, slice, y);
            paper.line(left, y, right, y, Tint.THIN);
            y += height(slice);
        }
        if (slices.get(slices.size() - 1).continues()) {
            paper.ending(table.words().get("continues"), right - 3, y + 8, Lettering.plain(6.5, Tint.ACCENT));
        }
        for (Place place : places) {
            paper.line(place.x(), table.area().top(), place.x(), y, Tint.THIN);
        }
        heads(paper);
        paper.frame(new Rect(left, table.area().top(), right - left, y - table.area().top()), Tint.BORDER);
    }

    private void heads(Paper paper) {
        double top = table.area().top();
        paper.box(table.area().left(), top, table.area().inner(), ListPages.HEADS, Tint.HEAD);
        paper.line(table.area().left(), top + ListPages.HEADS, table.area().right(), top + ListPages.HEADS,
                Tint.BORDER);
        if (marks()) {
            paper.centred(table.words().get("change.column"), table.area().left() + ListGeometry.MARKS / 2, top + 27,
                    Lettering.heading(5.8, Tint.INK));
        }
        groups(paper, top);
        for (Place place : places) {
            Column column = table.document().columns().get(place.index());
            title(paper, column.title(), place, top);
        }
    }

    /** The heading of a column, in two small lines where one is too long. */
    private static void title(Paper paper, String title, Place place, double top) {
        double room = place.width() - 4;
        if (paper.width(title, Tint.COLUMN_HEAD) <= room) {
            paper.text(title, place.x() + 3, top + 27, Tint.COLUMN_HEAD);
            return;
        }
        Lettering small = Lettering.heading(5.6, Tint.INK);
        List<String> lines = paper.setter().wrap(title, true, small.size(), room);
        paper.text(lines.get(0), place.x() + 3, top + 23, small);
        if (lines.size() > 1) {
            String rest = String.join("", lines.subList(1, lines.size()));
            paper.text(paper.fitted(rest, small, room), place.x() + 3, top + 30, small);
        }
    }

    private void groups(Paper paper, double top) {
        for (int from = 0; from < places.size();) {
            String group = group(from);
            int to = from;
            while (to < places.size() && group(to).equals(group)) {
                to++;
            }
            double x1 = places.get(from).x();
            double x2 = places.get(to - 1).x() + places.get(to - 1).width();
            String title = paper.fitted(group, GROUP_HEAD, x2 - x1 - 6);
            paper.centred(title, (x1 + x2) / 2, top + 10, GROUP_HEAD);
            paper.line(x1 + 3, top + GROUPS - 1, x2 - 3, top + GROUPS - 1, Stroke.of(Tint.ACCENT, 0.7));
            paper.line(x1, top, x1, top + ListPages.HEADS, Tint.THIN);
            from = to;
        }
    }

    private String group(int place) {
        return table.document().columns().get(places.get(place).index()).group();
    }

    private void row(Paper paper, Slice slice, double y) {
        ListRow row = table.row(slice.row());
        double height = height(slice);
        ground(paper, row, y, height);
        for (Place place : places) {
            CellText cell = table.cells(slice.row())[place.index()];
            boolean unit = ListPages.isUnit(table.document().columns().get(place.index()));
            if (cell.fresh()) {
                paper.box(place.x(), y, place.width(), height, Tint.ground(Change.CHANGED));
            }
            double x = place.x() + ListPages.CELL_MARGIN;
            if (unit) {
                x += ListPages.indent(row);
                head(paper, slice, row, x, y);
                x += ListPages.ICON + 3;
            }
            lines(paper, cell, slice, new Spot(x, y, letters(row, unit), row.change() == Change.REMOVED));
        }
    }

    private void ground(Paper paper, ListRow row, double y, double height) {
        double left = table.area().left();
        if (row.change() == Change.ADDED || row.change() == Change.REMOVED) {
            paper.box(left, y, table.area().inner(), height, Tint.ground(row.change()));
        } else if (row.container()) {
            paper.box(left, y, table.area().inner(), height, Tint.CONTAINER);
        }
        if (row.change() != Change.NONE) {
            Rgb edge = Tint.edge(row.change());
            paper.box(left, y, BAR, height, edge);
            paper.centred(table.words().get("change." + row.change().key()), left + ListGeometry.MARKS / 2 + 1,
                    y + BASELINE + 2, Lettering.heading(7, edge));
        }
    }

    private void head(Paper paper, Slice slice, ListRow row, double x, double y) {
        if (slice.continued()) {
            Lettering small = Lettering.plain(6, Tint.ACCENT);
            String name = table.words().get("continued") + row.cells().get(0);
            if (table.cells(slice.row())[0].lines().size() <= slice.from()) {
                paper.text(paper.fitted(name, small, table.geometry().width(0) - (x - places.get(0).x()) - 3), x,
                        y + BASELINE + 1, small);
            }
        } else {
            Icons.draw(paper, row.kind(), row.recovery(), x, y + 2, ListPages.ICON);
        }
    }

    private static Lettering letters(ListRow row, boolean unit) {
        Rgb colour = row.change() == Change.REMOVED ? Tint.edge(Change.REMOVED) : Tint.INK;
        return new Lettering(ListPages.SIZE, unit && row.container(), colour);
    }

    /** Where the lines of a cell begin, and what they look like. */
    private record Spot(double x, double y, Lettering letters, boolean struck) {
    }

    private static void lines(Paper paper, CellText cell, Slice slice, Spot spot) {
        int to = Math.min(slice.to(), cell.lines().size());
        for (int line = slice.from(); line < to; line++) {
            double baseline = spot.y() + BASELINE + 1.5 + (line - slice.from()) * ListPages.PITCH;
            String text = cell.lines().get(line);
            if (line < cell.old()) {
                paper.struck(text, spot.x(), baseline, spot.letters().in(Tint.edge(Change.REMOVED)));
            } else if (spot.struck()) {
                paper.struck(text, spot.x(), baseline, spot.letters());
            } else {
                paper.text(text, spot.x(), baseline, spot.letters());
            }
        }
    }
}
