package dandori.diagram.geometry;

import java.util.Collection;

/**
 * An upright rectangle; width and height are never negative.
 *
 * @param x left edge
 * @param y top edge
 * @param width pixels
 * @param height pixels
 */
public record Rect(double x, double y, double width, double height) {
    public Rect {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("negative size " + width + " x " + height);
        }
    }

    /** The smallest rectangle around all points; at the origin without size when there are none. */
    public static Rect around(Collection<Point> points) {
        double left = points.stream().mapToDouble(Point::x).min().orElse(0);
        double top = points.stream().mapToDouble(Point::y).min().orElse(0);
        double right = points.stream().mapToDouble(Point::x).max().orElse(0);
        double bottom = points.stream().mapToDouble(Point::y).max().orElse(0);
        return new Rect(left, top, right - left, bottom - top);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** This rectangle grown (or, with a negative amount, shrunk) on every side. */
    public Rect grown(double amount) {
        return new Rect(x - amount, y - amount, Math.max(0, width + 2 * amount), Math.max(0, height + 2 * amount));
    }

    /** The smallest rectangle that holds both. */
    public Rect union(Rect other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Whether the point is inside or on the edge. */
    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    /** Whether an upright (horizontal or vertical) line has a point strictly inside. */
    public boolean crossedBy(Point a, Point b) {
        return Math.max(a.x(), b.x()) > x && Math.min(a.x(), b.x()) < right() && Math.max(a.y(), b.y()) > y
                && Math.min(a.y(), b.y()) < bottom();
    }
}
