package dandori.model.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import dandori.model.difference.Change.Kind;
import dandori.model.difference.Difference.Scope;
import dandori.unitdef.syntax.UnitNode;

/** Compares two sides whose units are paired. */
public final class Comparison {

    private final UnitForest before;
    private final UnitForest after;
    private final UnitPairs pairs;
    private final UnitComparison inside;
    private final List<UnitDifference> found = new ArrayList<>();

    /** Two sides and which unit is which. */
    public Comparison(UnitForest before, UnitForest after, UnitPairs pairs, Scope scope) {
        this.before = before;
        this.after = after;
        this.pairs = pairs;
        this.inside = new UnitComparison(pairs, scope);
    }

    /** Everything that differs. */
    public Difference difference() {
        addRemoved(before.tops());
        for (PlacedUnit unit : after.all()) {
            Optional<PlacedUnit> origin = pairs.before(unit);
            if (origin.isPresent()) {
                addChanged(origin.get(), unit);
                addRemoved(origin.get().units());
            } else {
                add(Optional.empty(), Optional.of(unit.node()), List.of(Change.ofUnit(unit.path(), Kind.ADDED)));
            }
        }
        return new Difference(found);
    }

    private void addChanged(PlacedUnit one, PlacedUnit other) {
        List<Change> changes = new ArrayList<>();
        if (pairs.isMoved(one)) {
            changes.add(Change.moved(one.path(), other.path()));
        }
        changes.addAll(inside.changes(one, other));
        if (!changes.isEmpty()) {
            add(Optional.of(one.node()), Optional.of(other.node()), changes);
        }
    }

    /** Removed units and those removed with them; what was in them and is elsewhere now turns up there. */
    private void addRemoved(List<PlacedUnit> units) {
        Deque<PlacedUnit> open = new ArrayDeque<>(units);
        while (!open.isEmpty()) {
            PlacedUnit unit = open.pop();
            if (pairs.after(unit).isEmpty()) {
                add(Optional.of(unit.node()), Optional.empty(), List.of(Change.ofUnit(unit.path(), Kind.REMOVED)));
                for (int i = unit.units().size() - 1; i >= 0; i--) {
                    open.push(unit.units().get(i));
                }
            }
        }
    }

    private void add(Optional<UnitNode> one, Optional<UnitNode> other, List<Change> changes) {
        found.add(new UnitDifference(one, other, changes));
    }
}
