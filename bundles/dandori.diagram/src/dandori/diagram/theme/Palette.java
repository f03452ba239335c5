package dandori.diagram.theme;

import java.util.Objects;

/**
 * What every {@link ColourToken} looks like: light or dark, with one of the status sets. Printed documents use
 * {@link #LIGHT} always (screens.md §4).
 *
 * @param dark whether the surroundings are dark
 * @param statusSet which status colours
 */
public record Palette(boolean dark, StatusSet statusSet) {
    public static final Palette LIGHT = new Palette(false, StatusSet.STANDARD);
    public static final Palette DARK = new Palette(true, StatusSet.STANDARD);

    private static final double LINE_CONTRAST = 3.0;
    private static final double LIGHT_TINT = 0.18;
    private static final double DARK_TINT = 0.2;
    private static final double STEP = 0.04;
    private static final Rgb DARK_INK = Rgb.of("#101418");

    public Palette {
        Objects.requireNonNull(statusSet, "statusSet");
    }

    /** The colour of a token; {@link ThemeColour#NONE} must not be painted and is refused. */
    public Rgb rgb(ColourToken token) {
        if (token == ThemeColour.NONE) {
            throw new IllegalArgumentException("NONE has no colour: test painted() first");
        }
        return token instanceof StatusColour status ? status(status) : ((ThemeColour) token).colour(dark);
    }

    /** Whether the token is painted at all. */
    public static boolean painted(ColourToken token) {
        return token != ThemeColour.NONE;
    }

    private Rgb status(StatusColour colour) {
        Rgb body = body(colour.status());
        return switch (colour.part()) {
            case BODY -> body;
            case INK -> ink(colour.status(), body);
            case EDGE -> visible(colour.status() == StatusToken.NOT_REGISTERED ? border() : body);
            case TINT -> ThemeColour.UNIT_BODY.colour(dark).mixed(body, dark ? DARK_TINT : LIGHT_TINT);
        };
    }

    private Rgb body(StatusToken status) {
        return status == StatusToken.NOT_REGISTERED ? ThemeColour.UNIT_BODY.colour(dark) : status.colour(statusSet);
    }

    private Rgb border() {
        return ThemeColour.UNIT_BORDER.colour(dark);
    }

    /** White or near-black, whichever stands out more; the border colour on the outline-only status. */
    private Rgb ink(StatusToken status, Rgb body) {
        if (status == StatusToken.NOT_REGISTERED) {
            return ThemeColour.LABEL_MUTED.colour(dark);
        }
        return body.contrast(Rgb.WHITE) >= body.contrast(DARK_INK) ? Rgb.WHITE : DARK_INK;
    }

    /** The colour moved away from the canvas until lines in it can be seen. */
    private Rgb visible(Rgb colour) {
        Rgb canvas = ThemeColour.CANVAS.colour(dark);
        Rgb away = dark ? Rgb.WHITE : Rgb.BLACK;
        Rgb seen = colour;
        for (double share = STEP; seen.contrast(canvas) < LINE_CONTRAST; share += STEP) {
            seen = colour.mixed(away, share);
        }
        return seen;
    }
}
