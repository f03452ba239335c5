package dandori.model.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a unit looks like, apart from its name, place and layout: by this it is found again elsewhere.
 *
 * @param unit the unit
 * @param type its unit type
 * @param traits what its parameters say and which units stand in it, sorted
 */
record UnitSketch(PlacedUnit unit, String type, Set<String> traits) {

    private static final FactReader READER = new FactReader(Naming.PLAIN);

    static UnitSketch of(PlacedUnit unit) {
        Set<String> traits = new TreeSet<>(traitsOf(unit));
        unit.units().forEach(inner -> traits.add("unit\t" + inner.name() + '\t' + inner.node().type()));
        return new UnitSketch(unit, unit.node().type(), traits);
    }

    /** What the parameters of a unit say, but for type and layout. */
    static List<String> traitsOf(PlacedUnit unit) {
        List<String> traits = new ArrayList<>();
        for (Fact fact : READER.facts(unit)) {
            String key = fact.subject().key();
            if (!fact.implied() && !key.equals("ty") && !Difference.LAYOUT.contains(key)) {
                traits.add(key + '\t' + fact.subject().about() + '\t' + fact.meaning());
            }
        }
        return traits;
    }

    /**
     * How much two units have in common: 0 for nothing, 1 for all. What many units have counts little; a common name
     * counts like a trait.
     *
     * @param weights how much each trait counts
     */
    double likeness(UnitSketch other, Map<String, Double> weights) {
        if (!type.equals(other.type)) {
            return 0;
        }
        double name = unit.name().equals(other.unit.name()) ? 1 : 0;
        double common = name;
        for (String trait : traits) {
            common += other.traits.contains(trait) ? weights.get(trait) : 0;
        }
        double all = sum(weights) + other.sum(weights) + 2 * name;
        return all == 0 ? 0 : 2 * common / all;
    }

    private double sum(Map<String, Double> weights) {
        return traits.stream().mapToDouble(weights::get).sum();
    }
}
