package dandori.diagram.draw;

import dandori.diagram.theme.ColourToken;
import java.util.ArrayList;
import java.util.List;

/**
 * Shapes and texts in the order they are painted, in coordinates of their own.
 *
 * @param pieces first at the bottom
 */
public record Drawing(List<Piece> pieces) {
    /** Nothing to draw. */
    public static final Drawing EMPTY = new Drawing(List.of());

    public Drawing {
        pieces = List.copyOf(pieces);
    }

    /** Draws all pieces with the pen. */
    public void draw(Pen pen, Placement at) {
        pieces.forEach(piece -> piece.draw(pen, at));
    }

    /** Collects pieces, other drawings placed among them. */
    public static final class Builder {
        private final List<Piece> pieces = new ArrayList<>();

        /** Adds a painted shape on top. */
        public Builder figure(Shape shape, Ink ink) {
            pieces.add(new Figure(shape, ink));
            return this;
        }

        /** Adds a line of text on top. */
        public Builder text(TextRun text) {
            pieces.add(text);
            return this;
        }

        /** Adds a drawing on top, placed. */
        public Builder drawing(Drawing drawing, Placement at) {
            pieces.add(new Placed(drawing, at));
            return this;
        }

        /** What was collected. */
        public Drawing build() {
            return new Drawing(pieces);
        }
    }

    /** A builder without pieces. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same drawing with every use of a colour replaced by another. */
    public Drawing recoloured(ColourToken from, ColourToken to) {
        return new Drawing(pieces.stream().map(piece -> recoloured(piece, from, to)).toList());
    }

    private static Piece recoloured(Piece piece, ColourToken from, ColourToken to) {
        if (piece instanceof Placed placed) {
            return new Placed(placed.drawing().recoloured(from, to), placed.at());
        }
        if (piece instanceof Figure figure) {
            Ink ink = figure.ink();
            return new Figure(figure.shape(),
                    new Ink(either(ink.fill(), from, to), either(ink.line(), from, to), ink.width(), ink.dash()));
        }
        TextRun run = (TextRun) piece;
        TextRun.Style style = run.style();
        return new TextRun(run.text(), run.x(), run.baseline(),
                new TextRun.Style(style.role(), either(style.colour(), from, to), style.anchor()));
    }

    private static ColourToken either(ColourToken colour, ColourToken from, ColourToken to) {
        return colour.equals(from) ? to : colour;
    }
}
