package dandori.documents.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dandori.diagram.DiagramJobnet;
import dandori.diagram.DiagramUnit;
import dandori.diagram.Grid;
import dandori.diagram.draw.Drawing;
import dandori.diagram.draw.Placement;
import dandori.diagram.geometry.Point;
import dandori.diagram.geometry.Rect;
import dandori.diagram.picture.CardDetail;
import dandori.diagram.picture.CardText;
import dandori.diagram.picture.JobnetPicture;
import dandori.diagram.picture.Overlay;
import dandori.diagram.picture.UnitCard;
import dandori.diagram.picture.UnitOverlay;
import dandori.diagram.route.RelationRoute;
import dandori.diagram.route.Routes;
import dandori.diagram.text.LineBreaker;
import dandori.diagram.text.TextMeasure;
import dandori.documents.canvas.Paper;
import dandori.documents.canvas.PicturePen;
import dandori.documents.canvas.Stroke;
import dandori.documents.content.Picture;
import dandori.documents.font.Typesetter;

/** The picture of a jobnet as the editor shows it, without its empty rest. */
final class MapPlate implements Plate {

    private static final int BADGE_ROOM = 10;
    /** Pictures of so many cells stand on one page and are drawn once. */
    private static final int SMALL = 56;

    private final Picture picture;
    private final UnitCard cards;
    private final Overlay overlay;
    private final int columns;
    private final int rows;
    private Routes kept;

    MapPlate(Picture picture, Typesetter setter) {
        this.picture = picture;
        DiagramJobnet jobnet = picture.jobnet();
        cards = new UnitCard(new CardText(new LineBreaker(measure(setter))));
        Map<String, UnitOverlay> marks = new HashMap<>();
        picture.units().forEach((id, mark) -> marks.put(id, UnitOverlay.of(mark)));
        overlay = new Overlay(marks, picture.relations());
        columns = 1 + jobnet.units().stream().mapToInt(unit -> unit.cell().column()).max().orElse(0);
        rows = 1 + jobnet.units().stream().mapToInt(unit -> unit.cell().row()).max().orElse(0);
    }

    /** Found again whenever they are drawn: kept for every picture of a large document they would fill the memory. */
    private Routes routes() {
        if (columns * rows <= SMALL) {
            return Routes.of(picture.jobnet());
        }
        if (kept == null) {
            kept = Routes.of(picture.jobnet());
        }
        return kept;
    }

    static TextMeasure measure(Typesetter setter) {
        return (text, role) -> setter.width(text, role.bold(), role.size());
    }

    @Override
    public double[] columns() {
        return edges(columns, Grid.CELL_WIDTH);
    }

    @Override
    public double[] rows() {
        return edges(rows, Grid.CELL_HEIGHT);
    }

    private static double[] edges(int count, double size) {
        double[] edges = new double[count + 1];
        for (int at = 0; at <= count; at++) {
            edges[at] = at * size;
        }
        return edges;
    }

    @Override
    public List<List<Point>> lines() {
        return routes().all().stream().map(RelationRoute::points).toList();
    }

    @Override
    public List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        for (DiagramUnit unit : picture.jobnet().units()) {
            spots.add(new Spot(picture.paths().get(unit.id()), Grid.unitBounds(unit.cell())));
        }
        return spots;
    }

    @Override
    public void draw(Paper paper, Placement at, Rect window) {
        PicturePen pen = new PicturePen(paper);
        grid(paper, at, window);
        for (RelationRoute route : routes().all()) {
            if (meets(route.bounds(), window)) {
                JobnetPicture.relation(route, overlay).draw(pen, at);
            }
        }
        for (DiagramUnit unit : picture.jobnet().units()) {
            if (meets(UnitCard.bounds(unit), window)) {
                Drawing card = cards.drawing(unit, overlay.of(unit.id()), CardDetail.FULL);
                card.draw(pen, at.of(UnitCard.at(unit)));
            }
        }
    }

    private static void grid(Paper paper, Placement at, Rect window) {
        Stroke faint = Stroke.of(Tint.HEAD, 0.5);
        for (double x = Grid.CELL_WIDTH; x < window.right(); x += Grid.CELL_WIDTH) {
            if (x > window.x()) {
                paper.line(at.x(x), at.y(window.y()), at.x(x), at.y(window.bottom()), faint);
            }
        }
        for (double y = Grid.CELL_HEIGHT; y < window.bottom(); y += Grid.CELL_HEIGHT) {
            if (y > window.y()) {
                paper.line(at.x(window.x()), at.y(y), at.x(window.right()), at.y(y), faint);
            }
        }
    }

    static boolean meets(Rect box, Rect window) {
        return box.x() <= window.right() + BADGE_ROOM && box.right() >= window.x() - BADGE_ROOM
                && box.y() <= window.bottom() + BADGE_ROOM && box.bottom() >= window.y() - BADGE_ROOM;
    }
}
