package dandori.acceptance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    /** Of what is in our colours. */
    private static final double LEGIBLE = 4.5;
    /** Of what the toolkit paints in colours of its own: selections, buttons, tabs. */
    private static final double TOOLKIT = 3;
    /** Below that there is nothing: it has been scrolled away, or something is above it. */
    private static final double NOTHING = 1.7;
    private static final Map<String, Double> TEXTS = Map.of("Label", LEGIBLE, "CLabel", LEGIBLE, "Link", LEGIBLE,
            "Combo",
            LEGIBLE, "StyledText", LEGIBLE, "Button", TOOLKIT, "TreeItem", TOOLKIT, "TableItem", TOOLKIT, "CTabItem",
            TOOLKIT, "TabItem", TOOLKIT);
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    /** Its name is on pictures. */
    private static final Path PAPERS = Path.of("/tmp/orders");

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
            new Tour(robot, new Words(language), Files.createDirectories(PAPERS),
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
            if (!name.startsWith("menu-")) {
                places.stream().filter(place -> TEXTS.containsKey(place.kind()) && !place.text().equals("null"))
                        .filter(place -> isOnTop(place, places) && isWhole(place, places))
                        .forEach(place -> judge(name, place, screen));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void judge(String name, Place place, BufferedImage screen) {
        double contrast = Legibility.of(screen, place);
        // The platform's own window speaks in the platform's own colours.
        double wanted = name.equals("quick-access") ? TOOLKIT : TEXTS.get(place.kind());
        if (contrast > NOTHING && contrast < wanted) {
            faint.add("%s: %s \"%s\" %.2f".formatted(name, place.kind(), place.text(), contrast));
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

    /** Where something scrolls, its edge cuts texts in two. */
    private static boolean isWhole(Place place, List<Place> places) {
        return places.stream().filter(each -> each.kind().equals("ScrolledComposite") && each.overlaps(place))
                .allMatch(each -> each.holds(place));
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
