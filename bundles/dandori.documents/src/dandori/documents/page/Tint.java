package dandori.documents.page;

import dandori.diagram.theme.Palette;
import dandori.diagram.theme.Rgb;
import dandori.diagram.theme.ThemeColour;
import dandori.documents.canvas.Lettering;
import dandori.documents.canvas.Stroke;
import dandori.documents.content.Change;

/** The colours of pages; all readable on a monochrome copy. */
final class Tint {

    static final Rgb INK = Rgb.of("#1B2430");
    static final Rgb MUTED = Rgb.of("#556274");
    static final Rgb ACCENT = Rgb.of("#1F4E9E");
    static final Rgb HEAD = Rgb.of("#E6EDF7");
    static final Rgb RULE = Rgb.of("#D3DBE6");
    static final Rgb CONTAINER = Rgb.of("#F0F4FA");
    static final Rgb CLOSED = Rgb.of("#F7DCDA");
    static final Rgb CLOSED_INK = Rgb.of("#9A2A22");
    static final Rgb START = Rgb.of("#DCE8FB");
    static final Rgb WHITE = Rgb.WHITE;

    static final Stroke BORDER = Stroke.of(INK, 0.8);
    static final Stroke THIN = Stroke.of(RULE, 0.5);
    static final Stroke STRONG = Stroke.of(ACCENT, 1.1);

    static final Lettering VALUE = Lettering.plain(7, INK);
    static final Lettering VALUE_MUTED = Lettering.plain(7, MUTED);
    static final Lettering NOTE = Lettering.plain(6.5, MUTED);
    static final Lettering COLUMN_HEAD = Lettering.heading(6.8, INK);

    private Tint() {
    }

    /** Colour of the letter and bar of a change. */
    static Rgb edge(Change change) {
        return Palette.LIGHT.rgb(switch (change) {
            case ADDED -> ThemeColour.ADDED;
            case REMOVED -> ThemeColour.REMOVED;
            case CHANGED, NONE -> ThemeColour.CHANGED;
        });
    }

    /** Colour of the ground of a change. */
    static Rgb ground(Change change) {
        return Palette.LIGHT.rgb(switch (change) {
            case ADDED -> ThemeColour.ADDED_TINT;
            case REMOVED -> ThemeColour.REMOVED_TINT;
            case CHANGED, NONE -> ThemeColour.CHANGED_TINT;
        });
    }
}
