package dandori.diagram.theme;

import java.util.Locale;
import java.util.Objects;

/**
 * One of the colours of a status.
 *
 * @param status whose colour
 * @param part where it is used
 */
public record StatusColour(StatusToken status, Part part) implements ColourToken {
    /** Where a status shows its colour. */
    public enum Part {
        /** The colour itself: badge, bar, chart. */
        BODY,
        /** The glyph and text upon the body; at least 4.5:1 against it. */
        INK,
        /** Lines around the unit; at least 3:1 against the canvas. */
        EDGE,
        /** The quiet fill of the unit behind its texts. */
        TINT
    }

    public StatusColour {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(part, "part");
    }

    @Override
    public String key() {
        return "status-" + status.key() + "-" + part.name().toLowerCase(Locale.ROOT);
    }
}
