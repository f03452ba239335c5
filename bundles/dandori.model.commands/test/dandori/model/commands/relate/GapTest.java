package dandori.model.commands.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.Unit;
import dandori.model.commands.Sample;
import dandori.model.commands.rules.Cell;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Where a unit goes that is dropped on a relation. */
class GapTest {

    private final Sample sample = new Sample();
    private final Unit net = sample.top("net", "n");

    @Test
    void freeCellBetweenTheEndsIsTakenAndNobodyMoves() {
        Relation relation = sample.relate(at("a", 0, 0), at("b", 2, 1), RelationKind.SEQ);

        Gap gap = Gap.in(relation, new Cell(1, 1), List.of());

        assertEquals(new Cell(1, 1), gap.cell());
        assertEquals(Map.of(), gap.moved());
    }

    @Test
    void successorAndWhatFollowsMakeRoomTogetherWithWhatIsInTheirWay() {
        Relation relation = sample.relate(at("a", 0, 0), at("b", 1, 0), RelationKind.SEQ);
        sample.relate(relation.getSuccessor(), at("c", 2, 1), RelationKind.SEQ);
        at("inTheWay", 2, 0);
        at("elsewhere", 1, 3);

        Gap gap = Gap.in(relation, new Cell(0, 0), List.of());

        assertEquals(new Cell(1, 0), gap.cell());
        assertEquals(Map.of("b", new Cell(2, 0), "c", new Cell(3, 1), "inTheWay", new Cell(3, 0)), names(gap));
    }

    @Test
    void besideTheEdgeOfThePictureNobodyMoves() {
        Relation relation = sample.relate(at("a", 98, 0), at("b", 99, 0), RelationKind.SEQ);

        Gap gap = Gap.in(relation, new Cell(98, 0), List.of());

        assertEquals(new Cell(98, 1), gap.cell());
        assertEquals(Map.of(), gap.moved());
    }

    @Test
    void relationThatRunsBackwardsGetsTheNearestFreeCell() {
        Relation relation = sample.relate(at("a", 3, 0), at("b", 1, 0), RelationKind.SEQ);

        assertEquals(new Gap(new Cell(2, 0), Map.of()), Gap.in(relation, new Cell(2, 0), List.of()));
    }

    @Test
    void unitThatIsMovedThereLeavesItsOwnCell() {
        Relation relation = sample.relate(at("a", 0, 0), at("b", 2, 0), RelationKind.SEQ);
        Unit between = at("between", 1, 0);

        assertEquals(new Gap(new Cell(1, 0), Map.of()), Gap.in(relation, new Cell(1, 0), List.of(between)));
    }

    private Unit at(String name, int column, int row) {
        Cell cell = new Cell(column, row);
        return sample.below(net, name, "j", cell.x(), cell.y());
    }

    private static Map<String, Cell> names(Gap gap) {
        Map<String, Cell> names = new TreeMap<>();
        gap.moved().forEach((unit, cell) -> names.put(unit.getName(), cell));
        return names;
    }
}
