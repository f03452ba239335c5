package dandori.documents.canvas;

import java.util.List;

import dandori.diagram.theme.Rgb;

/**
 * How a line is drawn; ends and corners are round.
 *
 * @param colour its colour
 * @param width  points
 * @param dash   lengths of stroke and gap in turn, points; empty for an unbroken line
 */
public record Stroke(Rgb colour, double width, List<Double> dash) {

    public Stroke {
        dash = List.copyOf(dash);
    }

    /** An unbroken line. */
    public static Stroke of(Rgb colour, double width) {
        return new Stroke(colour, width, List.of());
    }
}
