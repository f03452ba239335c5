package dandori.documents.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dandori.documents.Definitions;
import dandori.documents.build.Cancel;
import dandori.documents.build.DocumentBuilder;
import dandori.documents.content.Document;
import dandori.documents.content.Form;
import dandori.documents.content.Section;
import dandori.model.Definition;
import dandori.model.Jobnet;
import dandori.model.Parameter;
import dandori.model.Placement;
import dandori.model.Setting;
import dandori.model.StartCondition;
import dandori.model.Unit;
import dandori.model.UnitPath;

/**
 * Some parameters anywhere in a definition are changed at random: exactly the sections that show one of them are stale.
 * The seed is in every message; the long form ({@code -Ddandori.long=true}) plays 3,000 rounds of each form.
 */
class RandomChangesTest {

    private static final int ROUNDS = Boolean.getBoolean("dandori.long") ? 3_000 : 12;
    private static final int MOST_CHANGES = 4;
    private static final String MARK = "Ω7";
    /** Told in sentences of their own, or not at all: days of rules, size of a picture, end judgment of a file. */
    private static final Set<String> OTHERWISE_TOLD = Set.of("sd", "st", "cy", "sh", "shd", "cftd", "sz", "ej");
    private static final List<Definition> MODELS = Stream
            .of("orders", "relations", "schedules",
                    "../bundles/dandori.unitdef/test/data/sample_ref_event_and_monitor",
                    "../bundles/dandori.unitdef/test/data/sample_ref_schedule")
            .map(name -> Definitions.model(Definitions.sample(Path.of(name + ".unitdef").toString()))).toList();

    private static Document document(Definition model, Form form) {
        return DocumentBuilder.build(model, "x", Definitions.about("", form), Cancel.NEVER);
    }

    private static <P extends Parameter> List<P> all(List<Unit> units, Class<P> kind) {
        return units.stream().flatMap(unit -> Stream.concat(
                unit.getParameters().stream().filter(kind::isInstance).map(kind::cast),
                all(unit.getUnits(), kind).stream())).toList();
    }

    private static String marked(String value) {
        return value.endsWith("\"") ? value.substring(0, value.length() - 1) + MARK + "\"" : value + MARK;
    }

    private static Set<String> showing(Document now) {
        return now.sections().stream().filter(section -> section.text().contains(MARK)).map(Section::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(names = { "LIST", "MAP", "FLOW" })
    void exactlyTheSectionsThatShowAChangedParameterAreStale(Form form) {
        int stale = 0;
        for (long seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Definition model = MODELS.get(random.nextInt(MODELS.size()));
            List<Setting> settings = all(model.getUnits(), Setting.class).stream()
                    .filter(setting -> !OTHERWISE_TOLD.contains(setting.getKey())).toList();
            Fingerprints before = Fingerprints.of(document(model, form), Map.of());
            Map<Setting, String> changed = new LinkedHashMap<>();
            for (int change = random.nextInt(MOST_CHANGES); change >= 0; change--) {
                Setting setting = settings.get(random.nextInt(settings.size()));
                if (changed.putIfAbsent(setting, setting.getValue()) == null) {
                    setting.setValue(marked(setting.getValue()));
                }
            }
            Document now = document(model, form);
            changed.forEach(Setting::setValue);

            Set<String> found = new TreeSet<>(before.staleIn(Fingerprints.of(now, Map.of())));
            assertEquals(showing(now), found, "seed " + seed + " " + changed.keySet().stream()
                    .map(setting -> UnitPath.of(setting.getOwner()) + " " + setting.getKey()).toList());
            stale += found.size();
        }
        assertTrue(stale > ROUNDS / 4, stale + " stale sections in " + ROUNDS + " rounds");
    }

    @ParameterizedTest
    @EnumSource(names = { "LIST", "MAP", "FLOW" })
    void movedIconsMakeOnlyTheirPicturesStale(Form form) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Definition model = MODELS.get(random.nextInt(MODELS.size()));
            List<Placement> places = all(model.getUnits(), Placement.class).stream()
                    .filter(place -> place.getOwner() instanceof Jobnet && !(place.getUnit() instanceof StartCondition))
                    .toList();
            Fingerprints before = Fingerprints.of(document(model, form), Map.of());
            List<Placement> moved = new ArrayList<>();
            for (int move = random.nextInt(MOST_CHANGES); move >= 0 && !places.isEmpty(); move--) {
                Placement place = places.get(random.nextInt(places.size()));
                place.setY(place.getY() + 96 * 9);
                moved.add(place);
            }
            Document now = document(model, form);
            moved.forEach(place -> place.setY(place.getY() - 96 * 9));

            Set<String> pictures = form == Form.LIST
                    ? Set.of()
                    : moved.stream().map(place -> form.key() + ":" + UnitPath.of(place.getOwner()))
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(pictures, new TreeSet<>(before.staleIn(Fingerprints.of(now, Map.of()))), "seed " + seed);
        }
    }
}
