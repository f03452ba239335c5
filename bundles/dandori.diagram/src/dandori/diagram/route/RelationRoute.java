package dandori.diagram.route;

import dandori.diagram.DiagramRelation;
import dandori.diagram.draw.Path;
import dandori.diagram.draw.Polyline;
import dandori.diagram.draw.Segment;
import dandori.diagram.draw.Shape;
import dandori.diagram.geometry.Point;
import dandori.diagram.geometry.Rect;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of one relation in the picture: upright lines from the edge of the predecessor to the edge of the successor.
 *
 * @param relation whose way
 * @param points corners with both ends, two or more
 */
public record RelationRoute(DiagramRelation relation, List<Point> points) {
    /** Within so many pixels of a line a drop counts as meant for it (screens.md §3: hit zones of at least 12 px). */
    public static final double HIT_DISTANCE = 6;

    private static final double RADIUS = 6;
    private static final double ARROW_LENGTH = 8;
    private static final double ARROW_HALF = 3.6;

    public RelationRoute {
        points = List.copyOf(points);
    }

    /** The line, corners rounded, ending where the arrow begins to be wide. */
    public Shape line() {
        Point tip = last(0);
        double length = Math.max(1, tip.distance(last(1)));
        double share = Math.min(1, (ARROW_LENGTH - 1) / length);
        Point end = tip.plus((last(1).x() - tip.x()) * share, (last(1).y() - tip.y()) * share);
        List<Point> shown = new ArrayList<>(points);
        shown.set(shown.size() - 1, end);
        return new Polyline(shown, RADIUS);
    }

    /** The arrow head, to be filled. */
    public Shape arrow() {
        Point tip = last(0);
        double dx = Math.signum(tip.x() - last(1).x());
        double dy = Math.signum(tip.y() - last(1).y());
        Point back = tip.plus(-dx * ARROW_LENGTH, -dy * ARROW_LENGTH);
        Point left = back.plus(-dy * ARROW_HALF, dx * ARROW_HALF);
        Point right = back.plus(dy * ARROW_HALF, -dx * ARROW_HALF);
        return new Path(List.of(new Segment.MoveTo(tip.x(), tip.y()), new Segment.LineTo(left.x(), left.y()),
                new Segment.LineTo(right.x(), right.y()), new Segment.Close()));
    }

    private Point last(int before) {
        return points.get(points.size() - 1 - before);
    }

    /** The box around the line and its arrow. */
    public Rect bounds() {
        return Rect.around(points).grown(ARROW_HALF);
    }

    /** Distance of a point from the line, in pixels. */
    public double distance(Point point) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < points.size(); i++) {
            least = Math.min(least, point.distanceToLine(points.get(i - 1), points.get(i)));
        }
        return least;
    }
}
