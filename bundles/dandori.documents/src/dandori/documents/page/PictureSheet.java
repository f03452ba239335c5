package dandori.documents.page;

import java.util.ArrayList;
import java.util.List;

import dandori.diagram.Cell;
import dandori.diagram.draw.Placement;
import dandori.diagram.geometry.Rect;
import dandori.documents.canvas.Lettering;
import dandori.documents.canvas.Paper;
import dandori.documents.content.Form;
import dandori.documents.content.Heading;
import dandori.documents.page.PictureLayout.Tile;
import dandori.documents.words.Words;

/** A page with the picture of a jobnet, or a part of it: title, frame with zones, picture, match marks, legend. */
final class PictureSheet implements Sheet {

    private final Figure figure;
    private final Tile tile;
    private final PageArea area;
    private final Words words;
    private final Rect inner;

    /**
     * The picture this page is a part of.
     *
     * @param number among all figures of the document, from 1
     * @param of     how many figures there are
     */
    record Figure(Heading heading, String remark, Form form, Plate plate, PictureLayout.Cut cut, Legend legend,
            int number, int of, boolean changes) {
    }

    PictureSheet(Figure figure, Tile tile, PageArea area, Words words) {
        this.figure = figure;
        this.tile = tile;
        this.area = area;
        this.words = words;
        this.inner = new PictureLayout(area).inner();
    }

    private Placement at() {
        Rect window = tile.window(figure.plate());
        double scale = figure.cut().scale();
        return new Placement(inner.x() - window.x() * scale, inner.y() - window.y() * scale, scale);
    }

    @Override
    public String scope() {
        return figure.heading().path();
    }

    @Override
    public String note() {
        return words.get(figure.form() == Form.MAP ? "map.note" : "flow.note");
    }

    @Override
    public List<Anchor> anchors() {
        List<Anchor> anchors = new ArrayList<>();
        if (tile.equals(figure.cut().tiles().get(0))) {
            anchors.add(new Anchor(figure.heading().id(), area.top()));
        }
        anchors.add(new Anchor(tileAnchor(tile), area.top()));
        Rect window = tile.window(figure.plate());
        for (Plate.Spot spot : figure.plate().spots()) {
            if (window.contains(spot.box().centre())) {
                anchors.add(new Anchor(Anchor.unit(spot.path()), at().y(spot.box().y())));
            }
        }
        return anchors;
    }

    private String tileAnchor(Tile of) {
        return figure.heading().id() + "#" + of.name();
    }

    @Override
    public void draw(Paper paper, Pages pages) {
        title(paper);
        Rect window = tile.window(figure.plate());
        Placement at = at();
        double scale = figure.cut().scale();
        Rect shown = figure.cut().single()
                ? inner
                : new Rect(inner.x(), inner.y(), window.width() * scale, window.height() * scale);
        Rect seen = figure.cut().single() ? new Rect(0, 0, inner.width() / scale, inner.height() / scale) : window;
        paper.canvas().clipped(shown, () -> figure.plate().draw(paper, at, seen));
        links(paper, pages, at, window);
        zones(paper, at, shown);
        if (!figure.cut().single()) {
            new MatchMarks(figure, tile, paper).draw(at, shown, other -> tileAnchor(other));
        }
        double top = area.top() + PictureLayout.TITLE;
        paper.frame(new Rect(area.left(), top, area.inner(), inner.bottom() - top), Tint.BORDER);
        figure.legend().draw(paper, area.left() + 3, inner.bottom() + 15, area.right());
        if (!figure.cut().single()) {
            overview(paper);
        }
    }

    private void title(Paper paper) {
        paper.box(area.left(), area.top(), area.inner(), PictureLayout.TITLE, Tint.HEAD);
        Icons.draw(paper, figure.heading().kind(), figure.heading().recovery(), area.left() + 4, area.top() + 2, 14);
        Lettering name = Lettering.heading(10, Tint.INK);
        double x = area.left() + 23;
        double baseline = area.top() + 12.8;
        String count = words.get("map.count", figure.plate().spots().size());
        String right = words.get("map.figure", figure.number(), figure.of())
                + (figure.cut().single() ? "" : "   " + words.get("map.zone", zones()) + "   " + tile.name());
        paper.ending(right, area.right() - 5, baseline, Tint.VALUE_MUTED);
        double end = area.right() - 14 - paper.width(right, Tint.VALUE_MUTED);
        String title = paper.fitted(figure.heading().title(), name, end - x);
        paper.text(title, x, baseline, name);
        x += paper.width(title, name) + 6;
        Lettering remark = Lettering.plain(7.5, Tint.MUTED);
        String text = (figure.remark().isBlank() ? "" : "— " + figure.remark() + " ") + count;
        if (end > x + 12) {
            paper.text(paper.fitted(text, remark, end - x), x, baseline, remark);
        }
    }

    private String zones() {
        return new Cell(tile.columns().from(), tile.rows().from()).zone() + "–"
                + new Cell(tile.columns().to() - 1, tile.rows().to() - 1).zone();
    }

    private void links(Paper paper, Pages pages, Placement at, Rect window) {
        String prefix = figure.form().key() + ":";
        for (Plate.Spot spot : figure.plate().spots()) {
            String target = prefix + spot.path();
            if (window.contains(spot.box().centre()) && pages.page(target).isPresent()) {
                paper.canvas().link(new Rect(at.x(spot.box().x()), at.y(spot.box().y()),
                        spot.box().width() * at.scale(), spot.box().height() * at.scale()), target);
            }
        }
    }

    private void zones(Paper paper, Placement at, Rect shown) {
        double top = area.top() + PictureLayout.TITLE;
        double[] columns = edges(figure.plate().columns(), tile.columns(), shown.width());
        double[] rows = edges(figure.plate().rows(), tile.rows(), shown.height());
        Lettering letters = Lettering.heading(6.5, Tint.MUTED);
        for (int at1 = 1; at1 < columns.length; at1++) {
            double x = at.x(columns[at1 - 1]);
            paper.line(x, top, x, inner.y(), Tint.THIN);
            String name = Cell.letters(tile.columns().from() + at1 - 1);
            paper.centred(name, (x + at.x(columns[at1])) / 2, top + 8.8, letters);
        }
        for (int at1 = 1; at1 < rows.length; at1++) {
            double y = at.y(rows[at1 - 1]);
            paper.line(area.left(), y, inner.x(), y, Tint.THIN);
            paper.centred(String.valueOf(tile.rows().from() + at1), area.left() + PictureLayout.ROW_STRIP / 2,
                    (y + at.y(rows[at1])) / 2 + 2.5, letters);
        }
        paper.line(area.left(), inner.y(), area.right(), inner.y(), Tint.THIN);
        paper.line(inner.x(), top, inner.x(), inner.bottom(), Tint.THIN);
    }

    private double[] edges(double[] all, Tiles.Stretch stretch, double room) {
        double[] own = java.util.Arrays.copyOfRange(all, stretch.from(), stretch.to() + 1);
        boolean even = figure.cut().single() && figure.form() == Form.MAP;
        return even ? PictureLayout.filled(own, room / figure.cut().scale()) : own;
    }

    /** All tiles as a small grid, this one filled. */
    private void overview(Paper paper) {
        double size = Math.min(7, 18.0 / figure.cut().rows());
        double width = figure.cut().columns() * size * 1.5;
        double left = area.right() - width - 2;
        double top = inner.bottom() + 3;
        for (Tile other : figure.cut().tiles()) {
            Rect box = new Rect(left + other.column() * size * 1.5, top + other.row() * size, size * 1.5, size);
            paper.box(box.x(), box.y(), box.width(), box.height(), other.equals(tile) ? Tint.ACCENT : Tint.HEAD);
            paper.frame(box, Tint.THIN);
            paper.canvas().link(box, tileAnchor(other));
        }
    }
}
