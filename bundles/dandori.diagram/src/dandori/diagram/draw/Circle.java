package dandori.diagram.draw;

/**
 * A circle.
 *
 * @param x centre
 * @param y centre
 * @param radius above 0
 */
public record Circle(double x, double y, double radius) implements Shape {
    @Override
    public void trace(PathSink sink, Placement at) {
        new RoundedRect(x - radius, y - radius, 2 * radius, 2 * radius, radius).trace(sink, at);
    }
}
