package dandori.diagram.theme;

import java.util.ArrayList;
import java.util.List;

/** A colour by its purpose; a {@link Palette} says what it looks like. */
public sealed interface ColourToken permits ThemeColour, StatusColour {
    /** Stable name in lower case with hyphens, for style sheets and colour definitions, such as {@code unit-body}. */
    String key();

    /** Every token there is, in a fixed order. */
    static List<ColourToken> all() {
        List<ColourToken> tokens = new ArrayList<>(List.of(ThemeColour.values()));
        for (StatusToken status : StatusToken.values()) {
            for (StatusColour.Part part : StatusColour.Part.values()) {
                tokens.add(new StatusColour(status, part));
            }
        }
        return List.copyOf(tokens);
    }
}
