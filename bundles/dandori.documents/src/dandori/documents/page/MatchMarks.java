package dandori.documents.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dandori.diagram.draw.Placement;
import dandori.diagram.draw.RoundedRect;
import dandori.diagram.geometry.Point;
import dandori.diagram.geometry.Rect;
import dandori.documents.canvas.Lettering;
import dandori.documents.canvas.Paper;
import dandori.documents.page.PictureLayout.Tile;

/** Where a relation leaves the page: a small mark with the name of the tile it goes on in. */
final class MatchMarks {

    private static final double WIDTH = 19;
    private static final double HEIGHT = 9;
    private static final double NEAR = 0.5;
    private static final Lettering LETTERS = Lettering.heading(5.8, Tint.WHITE);

    private final PictureSheet.Figure figure;
    private final Tile tile;
    private final Paper paper;
    private final Set<String> drawn = new HashSet<>();

    MatchMarks(PictureSheet.Figure figure, Tile tile, Paper paper) {
        this.figure = figure;
        this.tile = tile;
        this.paper = paper;
    }

    void draw(Placement at, Rect shown, Function<Tile, String> anchors) {
        Rect window = tile.window(figure.plate());
        for (List<Point> line : figure.plate().lines()) {
            for (int i = 1; i < line.size(); i++) {
                crossings(line.get(i - 1), line.get(i), window).forEach(point -> mark(point, at, shown, anchors));
            }
        }
    }

    /** Where an upright line passes the edge of the window. */
    private static List<Point> crossings(Point a, Point b, Rect window) {
        boolean level = a.y() == b.y();
        List<Point> at = level
                ? List.of(new Point(window.x(), a.y()), new Point(window.right(), a.y()))
                : List.of(new Point(a.x(), window.y()), new Point(a.x(), window.bottom()));
        return at.stream().filter(window::contains).filter(point -> level
                ? Math.min(a.x(), b.x()) < point.x() && point.x() < Math.max(a.x(), b.x())
                : Math.min(a.y(), b.y()) < point.y() && point.y() < Math.max(a.y(), b.y())).toList();
    }

    private void mark(Point point, Placement at, Rect shown, Function<Tile, String> anchors) {
        Rect window = tile.window(figure.plate());
        int columnStep = Math.abs(point.x() - window.x()) < NEAR
                ? -1
                : Math.abs(point.x() - window.right()) < NEAR ? 1 : 0;
        int rowStep = columnStep != 0 ? 0 : Math.abs(point.y() - window.y()) < NEAR ? -1 : 1;
        Optional<Tile> next = figure.cut().tiles().stream()
                .filter(other -> other.column() == tile.column() + columnStep && other.row() == tile.row() + rowStep)
                .findFirst();
        double x = Math.min(shown.right() - WIDTH, Math.max(shown.x(), at.x(point.x()) - WIDTH / 2));
        double y = Math.min(shown.bottom() - HEIGHT, Math.max(shown.y(), at.y(point.y()) - HEIGHT / 2));
        if (next.isPresent() && drawn.add(Math.round(x) + "/" + Math.round(y))) {
            paper.canvas().fill(new RoundedRect(x, y, WIDTH, HEIGHT, 3), Placement.ORIGIN, Tint.ACCENT);
            paper.centred(next.get().name(), x + WIDTH / 2, y + 6.7, LETTERS);
            paper.canvas().link(new Rect(x, y, WIDTH, HEIGHT), anchors.apply(next.get()));
        }
    }
}
