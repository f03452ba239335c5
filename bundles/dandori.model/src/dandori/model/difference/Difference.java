package dandori.model.difference;

import java.util.List;
import java.util.Set;

import dandori.unitdef.syntax.DefinitionTree;

/**
 * What differs between two definitions in meaning. Comments, blanks, line ends, the charset, ways to write a value,
 * values written out that hold by default, and the file a unit stands in never count.
 *
 * @param units the units in which something differs, in the order of the new side; removed ones follow the unit they
 *        stood in
 */
public record Difference(List<UnitDifference> units) {

    static final Set<String> LAYOUT = Set.of("el", "sz");

    /** What counts. */
    public enum Scope {
        /** What a run or a reader of the definition would notice. */
        MEANING,
        /** Also where icons stand, the size of the map, and the order of units and parameters. */
        LAYOUT
    }

    public Difference {
        units = List.copyOf(units);
    }

    /** The difference between two files. */
    public static Difference between(DefinitionTree before, DefinitionTree after, Scope scope) {
        return between(List.of(before), List.of(after), scope);
    }

    /** The difference between two folders; which unit stands in which file does not count. */
    public static Difference between(List<DefinitionTree> before, List<DefinitionTree> after, Scope scope) {
        UnitForest some = UnitForest.of(before);
        UnitForest others = UnitForest.of(after);
        return new Comparison(some, others, UnitPairs.of(some, others), scope).difference();
    }

    /** Every change of every unit. */
    public List<Change> changes() {
        return units.stream().flatMap(unit -> unit.changes().stream()).toList();
    }

    /** Whether both mean the same. */
    public boolean isEmpty() {
        return units.isEmpty();
    }
}
