package dandori.diagram.draw;

import dandori.diagram.geometry.Point;
import java.util.List;

/**
 * Straight lines from point to point, open, with corners rounded by {@code radius} where the lines are long enough.
 *
 * @param points two or more
 * @param radius 0 for sharp corners
 */
public record Polyline(List<Point> points, double radius) implements Shape {
    public Polyline {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a line needs two points: " + points);
        }
    }

    @Override
    public void trace(PathSink sink, Placement at) {
        Point start = at.point(points.get(0));
        sink.moveTo(start.x(), start.y());
        for (int i = 1; i < points.size() - 1; i++) {
            corner(sink, at, i);
        }
        Point end = at.point(points.get(points.size() - 1));
        sink.lineTo(end.x(), end.y());
    }

    private void corner(PathSink sink, Placement at, int index) {
        Point corner = points.get(index);
        Point in = towards(corner, points.get(index - 1));
        Point out = towards(corner, points.get(index + 1));
        Point from = at.point(in);
        sink.lineTo(from.x(), from.y());
        if (radius > 0) {
            Point first = at.point(between(in, corner));
            Point second = at.point(between(out, corner));
            Point to = at.point(out);
            sink.cubicTo(first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
        }
    }

    private Point towards(Point corner, Point neighbour) {
        double length = corner.distance(neighbour);
        double share = length == 0 ? 0 : Math.min(radius, length / 2) / length;
        return new Point(corner.x() + (neighbour.x() - corner.x()) * share,
                corner.y() + (neighbour.y() - corner.y()) * share);
    }

    private static Point between(Point from, Point corner) {
        return new Point(from.x() + (corner.x() - from.x()) * RoundedRect.QUARTER,
                from.y() + (corner.y() - from.y()) * RoundedRect.QUARTER);
    }
}
