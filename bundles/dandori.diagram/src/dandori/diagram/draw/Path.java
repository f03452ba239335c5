package dandori.diagram.draw;

import java.util.List;

/**
 * A free form.
 *
 * @param segments beginning with a {@link Segment.MoveTo}
 */
public record Path(List<Segment> segments) implements Shape {
    public Path {
        segments = List.copyOf(segments);
        if (segments.isEmpty() || !(segments.get(0) instanceof Segment.MoveTo)) {
            throw new IllegalArgumentException("a path begins with a move: " + segments);
        }
    }

    /** Reads the commands {@code M L C Z} with absolute coordinates, as in SVG ({@link PathText}). */
    public static Path of(String text) {
        return new PathText(text).read();
    }

    @Override
    public void trace(PathSink sink, Placement at) {
        for (Segment segment : segments) {
            trace(segment, sink, at);
        }
    }

    private static void trace(Segment segment, PathSink sink, Placement at) {
        if (segment instanceof Segment.MoveTo to) {
            sink.moveTo(at.x(to.x()), at.y(to.y()));
        } else if (segment instanceof Segment.LineTo to) {
            sink.lineTo(at.x(to.x()), at.y(to.y()));
        } else if (segment instanceof Segment.CubicTo to) {
            sink.cubicTo(at.x(to.x1()), at.y(to.y1()), at.x(to.x2()), at.y(to.y2()), at.x(to.x()), at.y(to.y()));
        } else {
            sink.close();
        }
    }
}
