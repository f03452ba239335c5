package dandori.model.difference;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells units with the same body: type, parameters but for layout, and all units inside with their names. */
final class Bodies {

    private final Map<Body, Integer> numbers = new HashMap<>();
    private final Map<PlacedUnit, Integer> numberOf = new HashMap<>();
    private final Map<PlacedUnit, Integer> sizeOf = new HashMap<>();

    private record Body(String type, List<String> traits, List<String> units) {
    }

    /** Looks at units of one side; every unit before those in it. */
    void read(List<PlacedUnit> units) {
        for (int i = units.size() - 1; i >= 0; i--) {
            PlacedUnit unit = units.get(i);
            List<String> inner = unit.units().stream().map(each -> each.name() + '\t' + numberOf.get(each)).sorted()
                    .toList();
            List<String> traits = UnitSketch.traitsOf(unit).stream().sorted().toList();
            Body body = new Body(unit.node().type(), traits, inner);
            numberOf.put(unit, numbers.computeIfAbsent(body, any -> numbers.size()));
            sizeOf.put(unit, traits.size() + size(unit.units()));
        }
    }

    /** The number of a unit's body: the same for the same body. */
    int number(PlacedUnit unit) {
        return numberOf.get(unit);
    }

    /** How much there is in a body: 0 for a unit of which nothing is said but its type. */
    int size(PlacedUnit unit) {
        return sizeOf.get(unit);
    }

    private int size(Collection<PlacedUnit> units) {
        return units.stream().mapToInt(unit -> 1 + sizeOf.get(unit)).sum();
    }
}
