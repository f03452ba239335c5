package dandori.diagram.draw;

/** One step of a {@link Path}. */
public sealed interface Segment {
    /** Starts a new part. */
    record MoveTo(double x, double y) implements Segment {
    }

    /** A straight line. */
    record LineTo(double x, double y) implements Segment {
    }

    /** A cubic Bézier curve. */
    record CubicTo(double x1, double y1, double x2, double y2, double x, double y) implements Segment {
    }

    /** Back to the start of the part. */
    record Close() implements Segment {
    }
}
