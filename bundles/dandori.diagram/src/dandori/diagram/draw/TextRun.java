package dandori.diagram.draw;

import dandori.diagram.text.TextRole;
import dandori.diagram.theme.ColourToken;
import java.util.Objects;

/**
 * One line of text.
 *
 * @param text without line ends
 * @param x where the line is anchored
 * @param baseline y of the base line
 * @param style what it looks like
 */
public record TextRun(String text, double x, double baseline, Style style) implements Piece {
    /** Which point of the line is at {@code x}. */
    public enum Anchor {
        START, MIDDLE, END
    }

    /**
     * What a line looks like.
     *
     * @param role its size and weight
     * @param colour of the letters
     * @param anchor which point of it is placed
     */
    public record Style(TextRole role, ColourToken colour, Anchor anchor) {
        public Style {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(colour, "colour");
            Objects.requireNonNull(anchor, "anchor");
        }
    }

    public TextRun {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(style, "style");
    }

    @Override
    public void draw(Pen pen, Placement at) {
        pen.text(this, at);
    }
}
