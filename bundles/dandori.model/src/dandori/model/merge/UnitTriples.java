package dandori.model.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.model.difference.Naming;
import dandori.model.difference.PlacedUnit;
import dandori.model.difference.UnitForest;
import dandori.model.difference.UnitPairs;

/** Which units of the three files are the same. What both sides added with one name in one place is one unit, too. */
final class UnitTriples {

    private final UnitForest base;
    private final UnitForest mine;
    private final UnitForest theirs;
    private final UnitPairs toMine;
    private final UnitPairs toTheirs;
    private final List<UnitTriple> all = new ArrayList<>();
    private final Map<PlacedUnit, UnitTriple> byUnit = new HashMap<>();

    UnitTriples(UnitForest base, UnitForest mine, UnitForest theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.toMine = UnitPairs.of(base, mine);
        this.toTheirs = UnitPairs.of(base, theirs);
        base.all().forEach(unit -> add(Optional.of(unit), toMine.after(unit), toTheirs.after(unit)));
        mine.all().stream().filter(unit -> !byUnit.containsKey(unit))
                .forEach(unit -> add(Optional.empty(), Optional.of(unit), Optional.empty()));
        joinAdded();
    }

    private record Place(Optional<UnitTriple> upper, String name) {
    }

    private void joinAdded() {
        Map<Place, UnitTriple> added = new HashMap<>();
        for (UnitTriple triple : all) {
            if (triple.base().isEmpty()) {
                added.putIfAbsent(place(triple.mine().orElseThrow()), triple);
            }
        }
        for (PlacedUnit unit : theirs.all()) {
            if (!byUnit.containsKey(unit)) {
                UnitTriple same = added.remove(place(unit));
                if (same == null) {
                    add(Optional.empty(), Optional.empty(), Optional.of(unit));
                } else {
                    same.join(unit);
                    byUnit.put(unit, same);
                }
            }
        }
    }

    private Place place(PlacedUnit unit) {
        return new Place(upper(unit), unit.name());
    }

    private void add(Optional<PlacedUnit> inBase, Optional<PlacedUnit> inMine, Optional<PlacedUnit> inTheirs) {
        UnitTriple triple = new UnitTriple(all.size(), inBase, inMine, inTheirs);
        all.add(triple);
        inBase.ifPresent(unit -> byUnit.put(unit, triple));
        inMine.ifPresent(unit -> byUnit.put(unit, triple));
        inTheirs.ifPresent(unit -> byUnit.put(unit, triple));
    }

    UnitForest base() {
        return base;
    }

    UnitForest mine() {
        return mine;
    }

    UnitForest theirs() {
        return theirs;
    }

    UnitPairs toMine() {
        return toMine;
    }

    UnitPairs toTheirs() {
        return toTheirs;
    }

    List<UnitTriple> all() {
        return all;
    }

    UnitTriple of(PlacedUnit unit) {
        return byUnit.get(unit);
    }

    List<UnitTriple> of(List<PlacedUnit> units) {
        return units.stream().map(byUnit::get).toList();
    }

    /** The unit that a unit stands in, empty at the top. */
    Optional<UnitTriple> upper(PlacedUnit unit) {
        return unit.upper().map(byUnit::get);
    }

    /** Units have the same token wherever they are the same. */
    Naming naming() {
        return (unit, name) -> unit.unit(name).map(byUnit::get).map(UnitTriple::token).orElse(name);
    }
}
