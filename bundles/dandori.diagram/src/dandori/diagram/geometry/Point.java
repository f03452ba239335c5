package dandori.diagram.geometry;

/**
 * A place in the picture.
 *
 * @param x pixels from the left
 * @param y pixels from the top
 */
public record Point(double x, double y) {
    /** This point moved by the given amounts. */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /** Straight distance to another point, in pixels. */
    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** Straight distance to the nearest point of the line from {@code a} to {@code b}, in pixels. */
    public double distanceToLine(Point a, Point b) {
        double dx = b.x - a.x;
        double dy = b.y - a.y;
        double square = dx * dx + dy * dy;
        if (square == 0) {
            return distance(a);
        }
        double along = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / square));
        return distance(new Point(a.x + along * dx, a.y + along * dy));
    }
}
