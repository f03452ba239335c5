package dandori.diagram.draw;

import java.util.Objects;

/**
 * A painted shape.
 *
 * @param shape the form
 * @param ink its colours
 */
public record Figure(Shape shape, Ink ink) implements Piece {
    public Figure {
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(ink, "ink");
    }

    @Override
    public void draw(Pen pen, Placement at) {
        pen.figure(this, at);
    }
}
