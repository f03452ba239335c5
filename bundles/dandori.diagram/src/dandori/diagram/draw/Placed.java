package dandori.diagram.draw;

import java.util.Objects;

/**
 * A drawing within another.
 *
 * @param drawing in its own coordinates
 * @param at where and how large
 */
public record Placed(Drawing drawing, Placement at) implements Piece {
    public Placed {
        Objects.requireNonNull(drawing, "drawing");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public void draw(Pen pen, Placement outer) {
        drawing.draw(pen, outer.of(at));
    }
}
