package dandori.diagram.draw;

/**
 * An upright rectangle with round corners.
 *
 * @param x left
 * @param y top
 * @param width above 0
 * @param height above 0
 * @param radius of the corners, 0 to half the shorter side
 */
public record RoundedRect(double x, double y, double width, double height, double radius) implements Shape {

    /** Share of the radius at which a cubic curve follows a quarter circle. */
    static final double QUARTER = 0.5522847498;

    @Override
    public void trace(PathSink sink, Placement at) {
        double left = at.x(x);
        double top = at.y(y);
        double right = at.x(x + width);
        double bottom = at.y(y + height);
        double r = radius * at.scale();
        double k = r - r * QUARTER;
        sink.moveTo(left + r, top);
        sink.lineTo(right - r, top);
        sink.cubicTo(right - k, top, right, top + k, right, top + r);
        sink.lineTo(right, bottom - r);
        sink.cubicTo(right, bottom - k, right - k, bottom, right - r, bottom);
        sink.lineTo(left + r, bottom);
        sink.cubicTo(left + k, bottom, left, bottom - k, left, bottom - r);
        sink.lineTo(left, top + r);
        sink.cubicTo(left, top + k, left + k, top, left + r, top);
        sink.close();
    }
}
