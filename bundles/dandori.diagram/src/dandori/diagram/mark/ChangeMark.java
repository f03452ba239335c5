package dandori.diagram.mark;

import dandori.diagram.draw.Drawing;
import dandori.diagram.theme.ThemeColour;
import java.util.Locale;

/** What happened to a unit or relation since another edition or release (documents.md §7, screens.md §5.10). */
public enum ChangeMark implements Mark {
    ADDED(ThemeColour.ADDED, ThemeColour.ADDED_TINT),
    CHANGED(ThemeColour.CHANGED, ThemeColour.CHANGED_TINT),
    REMOVED(ThemeColour.REMOVED, ThemeColour.REMOVED_TINT);

    private final ThemeColour edge;
    private final ThemeColour tint;

    ChangeMark(ThemeColour edge, ThemeColour tint) {
        this.edge = edge;
        this.tint = tint;
    }

    /** Colour of border, line and badge. */
    public ThemeColour edge() {
        return edge;
    }

    /** Colour of the surface of the unit. */
    public ThemeColour tint() {
        return tint;
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Drawing badge() {
        return Badges.of(this);
    }
}
