package dandori.model.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.UnitNode;

/**
 * The units of one side of a comparison: of one file, or of all files of a folder together, since a unit's path does
 * not say in which file it stands.
 */
public final class UnitForest {

    private final List<PlacedUnit> tops = new ArrayList<>();
    private final List<PlacedUnit> all = new ArrayList<>();

    private UnitForest() {
    }

    /** The units of these files. */
    public static UnitForest of(List<DefinitionTree> files) {
        UnitForest forest = new UnitForest();
        for (DefinitionTree file : files) {
            file.units().forEach(unit -> forest.tops.add(new PlacedUnit(unit, null)));
        }
        forest.grow();
        return forest;
    }

    /** The units that stand in no other one. */
    public List<PlacedUnit> tops() {
        return List.copyOf(tops);
    }

    /** Every unit, each before those in it, otherwise in the order of the text. */
    public List<PlacedUnit> all() {
        return List.copyOf(all);
    }

    private void grow() {
        Deque<PlacedUnit> open = new ArrayDeque<>();
        pushAll(tops, open);
        while (!open.isEmpty()) {
            PlacedUnit unit = open.pop();
            all.add(unit);
            for (UnitNode inner : unit.node().units()) {
                new PlacedUnit(inner, unit);
            }
            pushAll(unit.units(), open);
        }
    }

    private static void pushAll(List<PlacedUnit> units, Deque<PlacedUnit> open) {
        for (int i = units.size() - 1; i >= 0; i--) {
            open.push(units.get(i));
        }
    }
}
