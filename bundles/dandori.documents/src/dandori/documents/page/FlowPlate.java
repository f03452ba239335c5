package dandori.documents.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dandori.diagram.Cell;
import dandori.diagram.DiagramRelation;
import dandori.diagram.DiagramUnit;
import dandori.diagram.RelationKind;
import dandori.diagram.draw.Placement;
import dandori.diagram.draw.Polyline;
import dandori.diagram.geometry.Point;
import dandori.diagram.geometry.Rect;
import dandori.diagram.mark.ChangeMark;
import dandori.diagram.route.RelationRoute;
import dandori.diagram.theme.Palette;
import dandori.diagram.theme.Rgb;
import dandori.diagram.theme.ThemeColour;
import dandori.documents.canvas.Paper;
import dandori.documents.canvas.Stroke;
import dandori.documents.content.FlowSection;
import dandori.documents.content.Item;
import dandori.documents.content.Picture;
import dandori.documents.font.Typesetter;

/** The picture of a jobnet with a table under every name: columns as in the map, a row as tall as its tallest card. */
final class FlowPlate implements Plate {

    static final double COLUMN = 153;
    private static final double MARGIN = 11;
    private static final double TOP = 16;
    private static final double GAP = 34;
    private static final double EMPTY_ROW = 20;
    private static final double EMPTY_COLUMN = 20;
    private static final double RADIUS = 3;

    private final Picture picture;
    private final Map<String, FlowCard> cards = new LinkedHashMap<>();
    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<DiagramRelation, List<Point>> lines = new LinkedHashMap<>();
    private final double[] columns;
    private final double[] rows;

    FlowPlate(FlowSection section, Typesetter setter) {
        picture = section.picture();
        for (DiagramUnit unit : picture.jobnet().units()) {
            cards.put(unit.id(),
                    new FlowCard(unit, section.items(unit.id()), picture.units().get(unit.id()), setter));
            cells.put(unit.id(), unit.cell());
        }
        columns = columnEdges();
        rows = rowEdges();
        FlowLines ways = new FlowLines(columns, rows, this::box, cells.values());
        picture.jobnet().relations().forEach(relation -> lines.put(relation,
                ways.of(cells.get(relation.from()), cells.get(relation.to()), relation)));
    }

    private double[] columnEdges() {
        double[] edges = new double[2 + cells.values().stream().mapToInt(Cell::column).max().orElse(0)];
        for (int at = 1; at < edges.length; at++) {
            int column = at - 1;
            boolean taken = cells.values().stream().anyMatch(cell -> cell.column() == column);
            edges[at] = edges[column] + (taken ? COLUMN : EMPTY_COLUMN);
        }
        return edges;
    }

    private double[] rowEdges() {
        double[] heights = new double[1 + cells.values().stream().mapToInt(Cell::row).max().orElse(0)];
        cells.forEach((id, cell) -> heights[cell.row()] = Math.max(heights[cell.row()],
                cards.get(id).height() + GAP));
        double[] edges = new double[heights.length + 1];
        for (int row = 0; row < heights.length; row++) {
            edges[row + 1] = edges[row] + (heights[row] == 0 ? EMPTY_ROW : heights[row]);
        }
        return edges;
    }

    private Rect box(String id) {
        Cell cell = cells.get(id);
        return new Rect(columns[cell.column()] + MARGIN, rows[cell.row()] + TOP, FlowCard.WIDTH,
                cards.get(id).height());
    }

    /** The items that were too long for the boxes, by path of the unit. */
    Map<String, List<Item>> rest() {
        Map<String, List<Item>> rest = new LinkedHashMap<>();
        cards.forEach((id, card) -> {
            if (!card.rest().isEmpty()) {
                rest.put(picture.paths().get(id), card.rest());
            }
        });
        return rest;
    }

    @Override
    public double[] columns() {
        return columns;
    }

    @Override
    public double[] rows() {
        return rows;
    }

    @Override
    public List<List<Point>> lines() {
        return new ArrayList<>(lines.values());
    }

    @Override
    public List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        picture.jobnet().units().forEach(unit -> spots.add(new Spot(picture.paths().get(unit.id()), box(unit.id()))));
        return spots;
    }

    @Override
    public void draw(Paper paper, Placement at, Rect window) {
        lines.forEach((relation, points) -> {
            if (MapPlate.meets(Rect.around(points), window)) {
                line(paper, at, relation, points);
            }
        });
        cards.forEach((id, card) -> {
            Rect box = box(id);
            if (MapPlate.meets(box, window)) {
                card.draw(paper, at.of(Placement.at(box.x(), box.y())));
            }
        });
    }

    private void line(Paper paper, Placement at, DiagramRelation relation, List<Point> points) {
        ChangeMark change = picture.relations().get(relation);
        boolean condition = relation.kind() == RelationKind.CON;
        Rgb colour = Palette.LIGHT.rgb(change != null
                ? change.edge()
                : condition ? ThemeColour.RELATION_CONDITION : ThemeColour.RELATION);
        double width = (change == null ? 0.9 : 1.7) * at.scale();
        boolean dashed = condition || change == ChangeMark.REMOVED;
        Stroke stroke = dashed ? new Stroke(colour, width, List.of(3.5, 2.8)) : Stroke.of(colour, width);
        paper.canvas().line(new Polyline(points, RADIUS), at, stroke);
        paper.canvas().fill(new RelationRoute(relation, points).arrow(), at, colour);
    }
}
