package dandori.diagram.theme;

import static dandori.diagram.theme.StatusColour.Part.BODY;
import static dandori.diagram.theme.StatusColour.Part.EDGE;
import static dandori.diagram.theme.StatusColour.Part.INK;
import static dandori.diagram.theme.StatusColour.Part.TINT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final double TEXT = 4.5;
    private static final double GRAPHIC = 3;

    static List<Palette> palettes() {
        List<Palette> palettes = new ArrayList<>();
        for (StatusSet set : StatusSet.values()) {
            palettes.add(new Palette(false, set));
            palettes.add(new Palette(true, set));
        }
        return palettes;
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void textsAreReadableOnEverySurface(Palette palette) {
        List<ColourToken> surfaces = new ArrayList<>(List.of(ThemeColour.CANVAS, ThemeColour.UNIT_BODY,
                ThemeColour.UNIT_FOOT, ThemeColour.ADDED_TINT, ThemeColour.CHANGED_TINT, ThemeColour.REMOVED_TINT,
                ThemeColour.SELECTION_SOFT));
        for (StatusToken status : StatusToken.values()) {
            surfaces.add(new StatusColour(status, TINT));
        }
        for (ColourToken surface : surfaces) {
            assertContrast(palette, ThemeColour.LABEL, surface, TEXT);
            assertContrast(palette, ThemeColour.LABEL_MUTED, surface, TEXT);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void numbersOfDaysAreReadableWhateverTheDayIs(Palette palette) {
        List<ColourToken> days = List.of(ThemeColour.CANVAS, ThemeColour.DAY_OPEN, ThemeColour.DAY_OPEN_INHERITED,
                ThemeColour.DAY_CLOSED, ThemeColour.DAY_CLOSED_INHERITED);
        for (ColourToken day : days) {
            assertContrast(palette, ThemeColour.LABEL, day, TEXT);
            assertContrast(palette, ThemeColour.DAY_TODAY, ThemeColour.CANVAS, GRAPHIC);
        }
        assertContrast(palette, ThemeColour.BADGE_INK, ThemeColour.DAY_RUN, TEXT);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void statusTextsAreReadableAndEdgesVisible(Palette palette) {
        for (StatusToken status : StatusToken.values()) {
            assertContrast(palette, new StatusColour(status, INK), new StatusColour(status, BODY), TEXT);
            assertContrast(palette, new StatusColour(status, EDGE), ThemeColour.CANVAS, GRAPHIC);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void linesAndIconsStandOutFromTheirGround(Palette palette) {
        for (ColourToken line : List.of(ThemeColour.RELATION, ThemeColour.RELATION_CONDITION, ThemeColour.UNIT_BORDER,
                ThemeColour.SELECTION, ThemeColour.GUIDE, ThemeColour.DROP_ALLOWED, ThemeColour.DROP_REFUSED,
                ThemeColour.ADDED, ThemeColour.CHANGED, ThemeColour.REMOVED)) {
            assertContrast(palette, line, ThemeColour.CANVAS, GRAPHIC);
        }
        for (ColourToken icon : List.of(ThemeColour.STRUCTURE, ThemeColour.JOB, ThemeColour.SERVICE,
                ThemeColour.CONTROL, ThemeColour.EVENT, ThemeColour.ACTION, ThemeColour.RECOVERY)) {
            assertContrast(palette, icon, ThemeColour.UNIT_BODY, GRAPHIC);
            assertContrast(palette, ThemeColour.SYMBOL, icon, TEXT);
            for (StatusToken status : StatusToken.values()) {
                assertContrast(palette, icon, new StatusColour(status, TINT), GRAPHIC);
            }
        }
        for (ColourToken badge : List.of(ThemeColour.ADDED, ThemeColour.CHANGED, ThemeColour.REMOVED,
                ThemeColour.PROBLEM_ERROR, ThemeColour.PROBLEM_WARNING)) {
            assertContrast(palette, ThemeColour.BADGE_INK, badge, TEXT);
        }
    }

    /** The ground of dialogs in the workbench's dark style sheet is paler than that of views. */
    @ParameterizedTest
    @CsvSource({ "false,#F6F5F4", "true,#515658" })
    void textsOfDialogsAreReadable(boolean dark, String ground) {
        Palette palette = dark ? Palette.DARK : Palette.LIGHT;
        for (ThemeColour text : List.of(ThemeColour.LABEL, ThemeColour.LABEL_MUTED, ThemeColour.PROBLEM_ERROR)) {
            assertContrast(palette, text, Rgb.of(ground));
        }
    }

    /** What views and tables are painted on by the workbench's own style sheets. */
    @ParameterizedTest
    @CsvSource({ "false,#FFFFFF", "false,#F6F5F4", "true,#2F2F2F", "true,#303030" })
    void colouredTextsAreReadableInForms(boolean dark, String ground) {
        Palette palette = dark ? Palette.DARK : Palette.LIGHT;
        for (ThemeColour text : List.of(ThemeColour.LABEL, ThemeColour.LABEL_MUTED, ThemeColour.PROBLEM_ERROR,
                ThemeColour.PROBLEM_WARNING, ThemeColour.ADDED, ThemeColour.CHANGED, ThemeColour.REMOVED)) {
            assertContrast(palette, text, Rgb.of(ground));
        }
    }

    private static void assertContrast(Palette palette, ThemeColour text, Rgb ground) {
        double contrast = palette.rgb(text).contrast(ground);
        assertTrue(contrast >= TEXT, () -> palette + ": " + text.key() + " on " + ground.hex() + " is " + contrast);
    }

    private static void assertContrast(Palette palette, ColourToken front, ColourToken ground, double least) {
        double contrast = palette.rgb(front).contrast(palette.rgb(ground));
        assertTrue(contrast >= least, () -> palette + ": " + front.key() + " on " + ground.key() + " is " + contrast);
    }

    @Test
    void standardStatusColoursAreThoseOfTheSpecification() {
        assertEquals("#8EC9E8", Palette.LIGHT.rgb(new StatusColour(StatusToken.WAITING, BODY)).hex());
        assertEquals("#D0312D", Palette.DARK.rgb(new StatusColour(StatusToken.ABNORMAL, BODY)).hex());
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void noTwoStatusesShareAColour(Palette palette) {
        Set<Rgb> colours = new HashSet<>();
        for (StatusToken status : StatusToken.values()) {
            assertTrue(colours.add(palette.rgb(new StatusColour(status, BODY))), status::key);
        }
    }

    @Test
    void keysAreUnique() {
        Set<String> keys = new HashSet<>();
        ColourToken.all().forEach(token -> assertTrue(keys.add(token.key()), token::key));
    }

    @Test
    void noneCannotBePainted() {
        assertThrows(IllegalArgumentException.class, () -> Palette.LIGHT.rgb(ThemeColour.NONE));
    }

    @ParameterizedTest
    @CsvSource({ "#000000,#FFFFFF,21.0", "#FFFFFF,#FFFFFF,1.0", "#767676,#FFFFFF,4.54", "#0000FF,#FFFFFF,8.59" })
    void contrastIsThatOfTheGuideline(String one, String other, double expected) {
        assertEquals(expected, Rgb.of(one).contrast(Rgb.of(other)), 0.01);
    }

    @Test
    void badColourIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Rgb.of("#12345"));
        assertThrows(IllegalArgumentException.class, () -> new Rgb(256, 0, 0));
    }
}
