package dandori.acceptance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every screen in every language, light and dark: nothing is cut off, and everything can be read. What the help and the
 * guide show is kept on the way.
 */
@Tag("pictures")
class ScreensTest {

    private static final double LEGIBLE = 4.5;
    private static final Set<String> TEXTS = Set.of("Label", "CLabel", "Button", "Link", "Combo", "Text", "StyledText",
            "TreeItem", "TableItem", "CTabItem", "TabItem");
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private final Set<String> cut = new TreeSet<>();
    private final Set<String> faint = new TreeSet<>();
    private final Set<String> twice = new TreeSet<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsADisplay() {
        Hands.needADisplay();
    }

    @ParameterizedTest
    @CsvSource({ "ja, light", "ja, dark", "en, light", "en, dark", "zh, light", "zh, dark" })
    void everyScreenCanBeReadWhole(String language, String theme) throws IOException {
        if (theme.equals("dark")) {
            chooseDark();
        }
        try (Robot robot = new Robot(folder, language)) {
            new Tour(robot, new Words(language), folder,
                    name -> look(robot, language + "-" + theme, name)).walk();
        }

        assertAll(() -> assertEquals(Set.of(), cut, "cut off"), () -> assertEquals(Set.of(), faint, "faint"),
                () -> assertEquals(Set.of(), twice, "the same letter twice"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "list", "flow" })
    void pagesThatTheGuideShowsAreMade(String form) {
        String orders = Product.ROOT.resolve("samples/orders.unitdef").toString();

        Product.Outcome made = Product.type("document", form, orders, "-o", folder.resolve("page.png").toString(),
                "--lang", "en", "--title", "Orders", "--edition", "3", "--date", "2026-11-21");

        assertEquals(0, made.code(), made.err());
        GuidePictures.keepPage(folder.resolve("page-1.png"), "document-" + form);
    }

    /** As the workbench keeps the choice for its next start. */
    private void chooseDark() throws IOException {
        Path settings = folder.resolve("state/workspace/.metadata/.plugins/org.eclipse.core.runtime/.settings");
        Files.writeString(Files.createDirectories(settings).resolve("org.eclipse.e4.ui.css.swt.theme.prefs"),
                "eclipse.preferences.version=1\nthemeid=" + DARK + "\n");
    }

    private void look(Robot robot, String tour, String name) {
        Path picture = robot.picture(tour + "/" + name);
        List<Place> places = robot.places();
        try {
            BufferedImage screen = ImageIO.read(picture.toFile());
            Files.write(picture.resolveSibling(name + ".places"), places.stream().map(Place::toString).toList());
            places.stream().filter(place -> place.kind().equals("short"))
                    .forEach(place -> cut.add(name + ": " + place.text()));
            if (tour.endsWith("-light")) {
                GuidePictures.keep(tour.substring(0, 2), name, picture, places);
            }
            letters(places);
            places.stream().filter(place -> TEXTS.contains(place.kind()) && !place.text().equals("null"))
                    .filter(place -> isOnTop(place, places)).forEach(place -> {
                        double contrast = Legibility.of(screen, place);
                        if (contrast < LEGIBLE) {
                            faint.add("%s: %s \"%s\" %.2f".formatted(name, place.kind(), place.text(), contrast));
                        }
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A letter that opens two items of one menu opens neither at once. */
    private void letters(List<Place> places) {
        Set<String> seen = new TreeSet<>();
        for (Place item : places) {
            int mark = item.text().indexOf('&');
            if (item.kind().equals("MenuItem") && mark >= 0) {
                int menu = item.text().lastIndexOf(" ▸ ") + 1;
                String letter = item.text().substring(0, menu) + Character.toLowerCase(item.text().charAt(mark + 1));
                if (!seen.add(letter)) {
                    twice.add(item.text());
                }
            }
        }
    }

    /** A window above hides what is below it. */
    private static boolean isOnTop(Place place, List<Place> places) {
        int last = -1;
        for (int i = 0; i < places.size(); i++) {
            last = places.get(i).kind().equals("Shell") ? i : last;
        }
        return places.indexOf(place) > last;
    }
}
