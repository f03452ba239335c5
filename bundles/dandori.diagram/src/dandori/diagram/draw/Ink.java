package dandori.diagram.draw;

import dandori.diagram.theme.ColourToken;
import dandori.diagram.theme.ThemeColour;
import java.util.Objects;

/**
 * How a shape is painted: filled first (non-zero winding), then its outline drawn with round ends and corners.
 *
 * @param fill surface; {@link ThemeColour#NONE} for none
 * @param line outline; {@link ThemeColour#NONE} for none
 * @param width of the outline, pixels before scaling
 * @param dash of the outline
 */
public record Ink(ColourToken fill, ColourToken line, double width, Dash dash) {
    public Ink {
        Objects.requireNonNull(fill, "fill");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(dash, "dash");
    }

    /** A surface without outline. */
    public static Ink fill(ColourToken fill) {
        return new Ink(fill, ThemeColour.NONE, 0, Dash.SOLID);
    }

    /** An unbroken outline without surface. */
    public static Ink line(ColourToken line, double width) {
        return new Ink(ThemeColour.NONE, line, width, Dash.SOLID);
    }

    /** The same with another dash. */
    public Ink with(Dash other) {
        return new Ink(fill, line, width, other);
    }
}
