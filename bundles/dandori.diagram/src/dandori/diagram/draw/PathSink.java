package dandori.diagram.draw;

/** Where a shape writes its outline: the path of a toolkit. Coordinates are final, already placed and scaled. */
public interface PathSink {
    /** Starts a new part at the point. */
    void moveTo(double x, double y);

    /** A straight line from the current point. */
    void lineTo(double x, double y);

    /** A cubic Bézier curve from the current point by two control points to {@code (x, y)}. */
    void cubicTo(double x1, double y1, double x2, double y2, double x, double y);

    /** A straight line back to the start of the part. */
    void close();
}
