package dandori.ui.editor.schedule;

import org.eclipse.swt.graphics.Color;

import dandori.diagram.theme.Palette;
import dandori.diagram.theme.Rgb;
import dandori.diagram.theme.ThemeColour;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.editor.calendar.DayStyle;

/** What days look like in a preview. */
final class DayStyles {

    private static final double PALEST = 0.15;
    private static final double STRONGEST = 0.9;

    private DayStyles() {
    }

    /** Days with a run stand out; closed days are told from open ones. */
    static DayStyle run(boolean runs, boolean open) {
        return runs ? strong(ThemeColour.DAY_RUN, ThemeColour.BADGE_INK) : ordinary(open);
    }

    /** Days without a run stand out. */
    static DayStyle absent(boolean runs, boolean open) {
        if (runs) {
            return plain(ThemeColour.CANVAS, ThemeColour.LABEL_MUTED);
        }
        return strong(open ? ThemeColour.PROBLEM_WARNING : ThemeColour.LABEL_MUTED, open
                ? ThemeColour.BADGE_INK
                : ThemeColour.CANVAS);
    }

    /** The more runs, the stronger. */
    static DayStyle load(int runs, int most) {
        if (runs == 0) {
            return plain(ThemeColour.CANVAS, ThemeColour.LABEL_MUTED);
        }
        Palette palette = Theme.current().palette();
        double share = PALEST + (STRONGEST - PALEST) * runs / most;
        Rgb ground = palette.rgb(ThemeColour.CANVAS).mixed(palette.rgb(ThemeColour.STRUCTURE), share);
        Rgb ink = ground.contrast(Rgb.WHITE) >= ground.contrast(Rgb.BLACK) ? Rgb.WHITE : Rgb.BLACK;
        return new DayStyle(colour(ground), colour(ink), true);
    }

    private static DayStyle ordinary(boolean open) {
        return plain(open ? ThemeColour.CANVAS : ThemeColour.DAY_CLOSED, ThemeColour.LABEL);
    }

    private static DayStyle plain(ThemeColour ground, ThemeColour ink) {
        return new DayStyle(Theme.current().colour(ground), Theme.current().colour(ink), false);
    }

    private static DayStyle strong(ThemeColour ground, ThemeColour ink) {
        return new DayStyle(Theme.current().colour(ground), Theme.current().colour(ink), true);
    }

    private static Color colour(Rgb rgb) {
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }
}
