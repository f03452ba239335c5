package dandori.ui.diagram.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import dandori.diagram.Cell;
import dandori.diagram.DiagramUnit;
import dandori.diagram.geometry.Point;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.resource.UnitDefinitionResource;

class JobnetContentTest {

    private static final Locale USUAL = Locale.getDefault();

    @BeforeAll
    static void inEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterAll
    static void asBefore() {
        Locale.setDefault(USUAL);
    }

    @Test
    void unitsStandInTheCellsTheirPlacesSay() throws IOException {
        JobnetContent content = content("sz=4x3; el=a,j,+80+48; el=b,j,+400+240;", "a j", "b j");

        assertEquals(List.of("a 0,0", "b 2,2"), places(content));
        assertEquals(4, content.diagram().columns());
        assertEquals(3, content.diagram().rows());
    }

    @Test
    void unitWithoutAPlaceGetsTheFirstFreeCell() throws IOException {
        JobnetContent content = content("el=b,j,+80+48;", "a j", "b j", "c j");

        assertEquals(List.of("a 1,0", "b 0,0", "c 2,0"), places(content));
    }

    @Test
    void unitUponAnotherMovesToAFreeCell() throws IOException {
        JobnetContent content = content("el=a,j,+240+48; el=b,j,+250+50;", "a j", "b j");

        assertEquals(List.of("a 1,0", "b 0,0"), places(content));
    }

    @Test
    void placeBeyondTheGridGoesToItsEdge() throws IOException {
        JobnetContent content = content("el=a,j,+16400+9600;", "a j");

        assertEquals(List.of("a 99,99"), places(content));
    }

    @Test
    void manyUnitsWithoutPlacesFillRowAfterRow() throws IOException {
        String[] units = IntStream.range(0, 25).mapToObj(number -> "u" + number + " j").toArray(String[]::new);

        JobnetContent content = content("", units);

        assertEquals(new Cell(9, 0), drawn(content, "u9").cell());
        assertEquals(new Cell(4, 2), drawn(content, "u24").cell());
    }

    @Test
    void startConditionHasNoIcon() throws IOException {
        JobnetContent content = content("", ".CONDITION rc", "a j");

        assertEquals(List.of("a 0,0"), places(content));
    }

    @Test
    void relationsAreDrawnOnceAndOnlyBetweenTwoIcons() throws IOException {
        JobnetContent content = content(
                "ar=(f=a,t=b); ar=(f=a,t=b,seq); ar=(f=b,t=b); ar=(f=a,t=gone); ar=(f=a,t=b,con);",
                "a jdj", "b j");

        assertEquals(2, content.relations().size());
        assertEquals(2, content.relationsFrom(content.units().get(0)).size());
        assertEquals(2, content.relationsTo(content.units().get(1)).size());
        assertTrue(content.relations().stream().allMatch(relation -> content.route(relation).isPresent()));
    }

    @Test
    void relationNearAPointIsFoundAndNoneFarAway() throws IOException {
        JobnetContent content = content("el=a,j,+80+48; el=b,j,+400+48; ar=(f=a,t=b);", "a j", "b j");

        assertEquals(content.relations(), content.nearest(new Point(240, 50), 6).stream().toList());
        assertTrue(content.nearest(new Point(240, 90), 6).isEmpty());
    }

    @Test
    void iconsSayTypeNameAndWhatIsMostWorthKnowing() throws IOException {
        JobnetContent content = content("", "件数判定 jdj ej=ge; ejc=4;", "復旧 rj cm=\"片付ける\";");

        assertEquals("return code ≥ 4", drawn(content, "件数判定").label().detail());
        assertEquals("Recovery job", drawn(content, "復旧").label().caption());
        assertTrue(drawn(content, "復旧").recovery());
        assertEquals("片付ける", drawn(content, "復旧").label().comment());
    }

    private static List<String> places(JobnetContent content) {
        return content.diagram().units().stream()
                .map(unit -> unit.id() + " " + unit.cell().column() + "," + unit.cell().row()).toList();
    }

    private static DiagramUnit drawn(JobnetContent content, String name) {
        return content.diagram().units().stream().filter(unit -> unit.id().equals(name)).findFirst().orElseThrow();
    }

    /** A jobnet with these parameters and units, each "name type parameters". */
    private static JobnetContent content(String parameters, String... units) throws IOException {
        var text = new StringBuilder("unit=n,,,;{ty=n;" + parameters);
        for (String unit : units) {
            String[] words = unit.split(" ", 3);
            text.append("unit=").append(words[0]).append(",,,;{ty=").append(words[1]).append(';')
                    .append(words.length > 2 ? words[2] : "").append('}');
        }
        var resource = new UnitDefinitionResource(URI.createURI("test.unitdef"));
        resource.load(new ByteArrayInputStream(text.append('}').toString().getBytes(StandardCharsets.UTF_8)), Map.of());
        Unit jobnet = UnitPath.find(resource.definition(), "/n").orElseThrow();
        return new JobnetContent(jobnet, new UnitLabels(false));
    }
}
