package dandori.diagram.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dandori.diagram.Cell;
import dandori.diagram.DiagramJobnet;
import dandori.diagram.DiagramRelation;
import dandori.diagram.DiagramUnit;
import dandori.diagram.Jobnets;
import dandori.diagram.route.Crossings;
import dandori.diagram.route.Routes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TidyTest {
    private final Tidy tidy = new Tidy();

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void everyUnitGetsACellOfItsOwnRightOfItsPredecessors(long seed) {
        DiagramJobnet net = growing(seed, 80);

        Map<String, Cell> cells = arranged(net);

        assertEquals(net.units().size(), Set.copyOf(cells.values()).size());
        for (DiagramRelation relation : net.relations()) {
            assertTrue(cells.get(relation.from()).column() < cells.get(relation.to()).column(), relation::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void circlesAreArrangedToo(long seed) {
        DiagramJobnet net = Jobnets.scattered(seed, 40, 70, 10);

        Map<String, Cell> cells = arranged(net);

        assertEquals(net.units().size(), Set.copyOf(cells.values()).size());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void tidyingTwiceChangesNothing(long seed) {
        DiagramJobnet once = tidied(growing(seed, 50));

        assertEquals(once, tidied(once));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void newLastUnitMovesFewOthers(long seed) {
        DiagramJobnet before = tidied(growing(seed, 50));
        List<DiagramUnit> units = new ArrayList<>(before.units());
        units.add(DiagramUnit.of("new", "j", new Cell(99, 99)));
        List<DiagramRelation> relations = new ArrayList<>(before.relations());
        relations.add(DiagramRelation.seq("U49", "new"));

        DiagramJobnet after = tidied(before.with(units, relations));

        long moved = before.units().stream().filter(unit -> !after.units().contains(unit)).count();
        assertTrue(moved <= 6, () -> moved + " of 50 moved");
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void linesCrossFarLessThanBefore(long seed) {
        DiagramJobnet net = growing(seed, 60);

        int before = Crossings.count(Routes.of(net).all());
        int after = Crossings.count(Routes.of(tidied(net)).all());

        assertTrue(after * 4 < before, () -> before + " crossings became " + after);
    }

    @Test
    void orderOfUnitsInTheDefinitionDoesNotMatterForForkAndJoin() {
        Map<String, Cell> cells = arranged(Jobnets.of("F5 A3 C1 B7 D2", "A3-B7", "A3-C1", "A3-D2", "B7-F5", "C1-F5",
                "D2-F5"));

        assertEquals(1, cells.get("C1").column());
        assertEquals(List.of(0, 1, 2), List.of(cells.get("C1").row(), cells.get("D2").row(), cells.get("B7").row()));
        assertEquals(cells.get("D2").row(), cells.get("A3").row());
        assertEquals(cells.get("D2").row(), cells.get("F5").row());
    }

    @Test
    void chainRunsStraight() {
        Map<String, Cell> cells = arranged(Jobnets.of("A1 C3 B7 D2", "A1-B7", "B7-C3", "C3-D2"));

        assertEquals(Map.of("A1", new Cell(0, 0), "B7", new Cell(1, 0), "C3", new Cell(2, 0), "D2", new Cell(3, 0)),
                cells);
    }

    @Test
    void dependentUnitStandsBelowItsJudgment() {
        Map<String, Cell> cells = arranged(Jobnets.of("A1 B1 C1 D4", "A1-B1", "B1-C1", "B1?D4"));

        assertEquals(new Cell(1, 1), cells.get("D4"));
        assertEquals(new Cell(1, 0), cells.get("B1"));
    }

    @Test
    void unitsWithoutRelationsComeLastInRows() {
        Map<String, Cell> cells = arranged(Jobnets.of("A1 A2 A3 C3", "A2-A3"));

        assertEquals(List.of(new Cell(0, 1), new Cell(1, 1)), List.of(cells.get("A1"), cells.get("C3")));
    }

    @Test
    void selectionIsArrangedWhereItIsWithoutTouchingOthers() {
        DiagramJobnet net = Jobnets.of("A1 B4 D4 C5 D5 E6", "B4-D5", "D5-C5", "A1-B4");

        Tidied.Arranged done = assertInstanceOf(Tidied.Arranged.class,
                tidy.selection(net, List.of("B4", "C5", "D5")));

        assertEquals(Set.of("B4", "C5", "D5"), done.cells().keySet());
        Set<Cell> others = new HashSet<>(List.of(new Cell(0, 0), new Cell(3, 3), new Cell(4, 5)));
        assertTrue(Collections.disjoint(others, done.cells().values()), done::toString);
        assertTrue(done.cells().get("B4").row() >= 3 && done.cells().get("B4").column() == 1, done::toString);
    }

    @Test
    void emptySelectionMovesNothing() {
        assertEquals(new Tidied.Arranged(Map.of(), 10, 8), tidy.selection(Jobnets.of("A1 B2"), List.of()));
    }

    @Test
    void moreThanTheGridHoldsIsRefusedWithFigures() {
        DiagramJobnet net = growing(1, 60);

        Tidied.DoesNotFit refusal = assertInstanceOf(Tidied.DoesNotFit.class, new Tidy(5, 5).all(net));

        assertEquals(5, refusal.most());
        assertTrue(refusal.rows() > 5);
    }

    @Test
    void longChainGoesOnBelowAtTheEdgeOfTheGrid() {
        List<DiagramUnit> units = new ArrayList<>();
        List<DiagramRelation> relations = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            units.add(DiagramUnit.of("U" + i, "j", new Cell(0, 0)));
            if (i > 0) {
                relations.add(DiagramRelation.seq("U" + (i - 1), "U" + i));
            }
        }

        Map<String, Cell> cells = arranged(new DiagramJobnet("chain", 10, 8, units, relations));

        assertEquals(new Cell(49, 2), cells.get("U249"));
        assertEquals(250, Set.copyOf(cells.values()).size());
    }

    private Map<String, Cell> arranged(DiagramJobnet net) {
        return assertInstanceOf(Tidied.Arranged.class, tidy.all(net)).cells();
    }

    private DiagramJobnet tidied(DiagramJobnet net) {
        Tidied.Arranged done = assertInstanceOf(Tidied.Arranged.class, tidy.all(net));
        List<DiagramUnit> units = net.units().stream().map(unit -> unit.at(done.cells().get(unit.id()))).toList();
        return new DiagramJobnet(net.name(), done.columns(), done.rows(), units, net.relations());
    }

    /** Units that each follow one or two of the ten before, scattered over the grid. */
    private static DiagramJobnet growing(long seed, int size) {
        Random random = new Random(seed);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            cells.add(new Cell(i % 10, i / 10));
        }
        Collections.shuffle(cells, random);
        List<DiagramUnit> units = new ArrayList<>();
        List<DiagramRelation> relations = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            units.add(DiagramUnit.of("U" + i, "j", cells.get(i)));
            for (int line = random.nextInt(3); i > 0 && line <= 2; line += 2) {
                relations.add(DiagramRelation.seq("U" + Math.max(0, i - 1 - random.nextInt(10)), "U" + i));
            }
        }
        return new DiagramJobnet("growing " + seed, 10, 8, units, relations);
    }
}
