package dandori.diagram.draw;

import dandori.diagram.geometry.Point;

/**
 * Where and how large something is drawn: its own coordinates times {@code scale}, then moved.
 *
 * @param x where its origin goes
 * @param y where its origin goes
 * @param scale factor, above 0
 */
public record Placement(double x, double y, double scale) {

    /** As it is. */
    public static final Placement ORIGIN = new Placement(0, 0, 1);

    /** Moved only. */
    public static Placement at(double x, double y) {
        return new Placement(x, y, 1);
    }

    /** Of something already placed by {@code inner}, itself placed by this. */
    public Placement of(Placement inner) {
        return new Placement(x(inner.x), y(inner.y), scale * inner.scale);
    }

    public double x(double own) {
        return x + own * scale;
    }

    public double y(double own) {
        return y + own * scale;
    }

    public Point point(Point own) {
        return new Point(x(own.x()), y(own.y()));
    }
}
