package dandori.documents.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dandori.documents.Definitions;
import dandori.documents.build.Cancel;
import dandori.documents.build.DocumentBuilder;
import dandori.documents.content.Document;
import dandori.documents.content.Form;
import dandori.documents.content.Section;
import dandori.model.Definition;
import dandori.model.Parameter;
import dandori.model.Placement;
import dandori.model.Relation;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.UnitPath;

/** Every parameter of every unit is changed once: exactly the sections that show it are stale. */
class FingerprintsTest {

    private static final String MARK = "Ω7";
    /** What a rule says of its days is told in a sentence, not as written. */
    private static final Set<String> IN_SENTENCES = Set.of("sd", "st", "cy", "sh", "shd", "cftd");

    private static final Definition MODEL = Definitions.model(Definitions.sample("orders.unitdef"));

    private static Document document(Form form) {
        return DocumentBuilder.build(MODEL, "x", Definitions.about("", form), Cancel.NEVER);
    }

    private static Set<String> stale(Fingerprints before, Document now) {
        return new TreeSet<>(before.staleIn(Fingerprints.of(now, Map.of())));
    }

    private static Stream<Unit> all(List<Unit> units) {
        return units.stream().flatMap(unit -> Stream.concat(Stream.of(unit), all(unit.getUnits())));
    }

    private static List<Parameter> parameters() {
        return all(MODEL.getUnits()).flatMap(unit -> unit.getParameters().stream()).toList();
    }

    /** A value with the mark in it, inside the quotation marks if there are any. */
    private static String marked(String value) {
        return value.endsWith("\"") ? value.substring(0, value.length() - 1) + MARK + "\"" : value + MARK;
    }

    @ParameterizedTest
    @EnumSource(names = { "LIST", "MAP", "FLOW" })
    void changedParameterMakesExactlyTheSectionsStaleThatShowIt(Form form) {
        Fingerprints before = Fingerprints.of(document(form), Map.of());
        List<String> wrong = new ArrayList<>();
        int shown = 0;
        for (Parameter parameter : parameters()) {
            if (parameter instanceof Setting setting && !IN_SENTENCES.contains(setting.getKey())
                    && !setting.getKey().equals("sz") && !setting.getKey().equals("ej")) {
                String value = setting.getValue();
                setting.setValue(marked(value));
                Document now = document(form);
                setting.setValue(value);
                Set<String> showing = now.sections().stream().filter(section -> section.text().contains(MARK))
                        .map(Section::id).collect(Collectors.toCollection(TreeSet::new));
                shown += showing.size();
                if (!showing.equals(stale(before, now))) {
                    wrong.add(UnitPath.of(setting.getOwner()) + " " + setting.getKey() + " " + showing + " "
                            + stale(before, now));
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(shown > 10, shown + " places were shown");
    }

    @Test
    void listShowsEveryParameterOfEveryUnit() {
        List<String> unseen = new ArrayList<>();
        for (Parameter parameter : parameters()) {
            if (parameter instanceof Setting setting && !setting.getKey().equals("sz")) {
                Fingerprints before = Fingerprints.of(document(Form.LIST), Map.of());
                String value = setting.getValue();
                setting.setValue(marked(value));
                Set<String> stale = stale(before, document(Form.LIST));
                setting.setValue(value);
                if (stale.stream().noneMatch(id -> id.startsWith("list:"))) {
                    unseen.add(UnitPath.of(setting.getOwner()) + " " + setting.getKey());
                }
            }
        }
        assertEquals(List.of(), unseen);
    }

    @ParameterizedTest
    @EnumSource(names = { "LIST", "MAP", "FLOW" })
    void movedIconMakesOnlyItsPictureStale(Form form) {
        Fingerprints before = Fingerprints.of(document(form), Map.of());
        for (Parameter parameter : parameters()) {
            if (parameter instanceof Placement place && place.getOwner() instanceof dandori.model.Jobnet) {
                place.setY(place.getY() + 96 * 9);
                Set<String> stale = stale(before, document(form));
                place.setY(place.getY() - 96 * 9);
                String own = form.key() + ":" + UnitPath.of(place.getOwner());
                assertEquals(form == Form.LIST ? Set.of() : Set.of(own), stale, place.getUnit().getName());
            }
        }
    }

    @Test
    void changedHourMakesListRowAndScheduleStale() {
        String text = Definitions.sample("orders.unitdef");
        Document before = Definitions.document(text, Form.LIST, Locale.JAPANESE);

        Document now = Definitions.document(text.replaceFirst("st=1,18:00", "st=1,19:30"), Form.LIST, Locale.JAPANESE);

        assertEquals(Set.of("list:/営業G/受注処理", "schedule:/営業G/受注処理"),
                stale(Fingerprints.of(before, Map.of()), now));
    }

    @Test
    void closedDayMakesCalendarAndEveryScheduleBelowStale() {
        String text = Definitions.sample("orders.unitdef");
        Document before = Definitions.document(text, Form.LIST, Locale.JAPANESE);

        Document now = Definitions.document(text.replaceFirst("cl=sa;", "cl=sa;\n\tcl=2026/12/30;"), Form.LIST,
                Locale.JAPANESE);

        assertEquals(Set.of("list:/営業G", "calendar:/営業G", "schedule:/営業G/受注処理", "schedule:/営業G/月次精算",
                "schedule:/営業G/夜間点検"), stale(Fingerprints.of(before, Map.of()), now));
    }

    @Test
    void removedRelationMakesPictureAndListStale() {
        for (Form form : List.of(Form.LIST, Form.MAP, Form.FLOW)) {
            Fingerprints before = Fingerprints.of(document(form), Map.of());
            Relation relation = parameters().stream().filter(Relation.class::isInstance).map(Relation.class::cast)
                    .findFirst().orElseThrow();
            Unit jobnet = relation.getOwner();
            int at = jobnet.getParameters().indexOf(relation);
            jobnet.getParameters().remove(at);
            Set<String> stale = stale(before, document(form));
            jobnet.getParameters().add(at, relation);
            assertEquals(Set.of(form.key() + ":/営業G/受注処理"), stale);
        }
    }

    @Test
    void textFormIsReadBackAsItWas() {
        Fingerprints written = Fingerprints.of(document(Form.MAP), Map.of("form", "map", "scope", "/a=b"))
                .on(Map.of("map:/営業G/受注処理", 3));

        Fingerprints read = Fingerprints.read(written.text());

        assertEquals(written, read);
    }
}
