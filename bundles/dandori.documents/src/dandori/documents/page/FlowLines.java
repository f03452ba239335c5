package dandori.documents.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import dandori.diagram.Cell;
import dandori.diagram.DiagramRelation;
import dandori.diagram.geometry.Point;
import dandori.diagram.geometry.Rect;

/** The ways of relations between cards: out at the right of the head, in at the left, around cards by the gaps. */
final class FlowLines {

    private static final double HALF_HEAD = FlowCard.HEAD / 2;
    private static final double LANE = 3;
    private static final int LANES = 5;

    private final double[] columns;
    private final double[] rows;
    private final Function<String, Rect> boxes;
    private final Collection<Cell> taken;
    private int lines;

    FlowLines(double[] columns, double[] rows, Function<String, Rect> boxes, Collection<Cell> taken) {
        this.columns = columns;
        this.rows = rows;
        this.boxes = boxes;
        this.taken = taken;
    }

    /** The corners of a relation between two cells. */
    List<Point> of(Cell from, Cell to, DiagramRelation relation) {
        Rect source = boxes.apply(relation.from());
        Rect target = boxes.apply(relation.to());
        if (from.column() == to.column() && to.row() == from.row() + 1) {
            double x = source.centre().x();
            return List.of(new Point(x, source.bottom()), new Point(x, target.y()));
        }
        Point start = new Point(source.right(), source.y() + HALF_HEAD);
        Point end = new Point(target.x(), target.y() + HALF_HEAD);
        if (to.column() > from.column() && clear(from, to)) {
            return from.row() == to.row() ? List.of(start, end) : elbow(start, end, columns[to.column()]);
        }
        return around(start, end, from, to);
    }

    /** Whether no card of the source's row stands between the two columns. */
    private boolean clear(Cell from, Cell to) {
        return taken.stream().noneMatch(
                cell -> cell.row() == from.row() && cell.column() > from.column() && cell.column() < to.column());
    }

    private static List<Point> elbow(Point start, Point end, double x) {
        return List.of(start, new Point(x, start.y()), new Point(x, end.y()), end);
    }

    /** Through the gap right of the source, the one below the upper of the two rows, the one left of the target. */
    private List<Point> around(Point start, Point end, Cell from, Cell to) {
        double offset = (lines++ % LANES - LANES / 2) * LANE;
        double out = columns[from.column() + 1] + offset / 2;
        double in = columns[to.column()] + offset / 2;
        double way = rows[Math.min(from.row(), to.row()) + 1] - FlowCard.HEAD / 2 + offset;
        List<Point> points = new ArrayList<>();
        points.add(start);
        points.add(new Point(out, start.y()));
        points.add(new Point(out, way));
        points.add(new Point(in, way));
        points.add(new Point(in, end.y()));
        points.add(end);
        return points;
    }
}
