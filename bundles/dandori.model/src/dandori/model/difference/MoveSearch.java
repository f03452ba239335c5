package dandori.model.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Looks for units that stand elsewhere, or under another name, on the other side. Works from the top down: first the
 * units whose upper units are on both sides, at last all that are left. In each round units with the same body find each
 * other first, then those of one type that have at least half in common.
 */
final class MoveSearch {

    private static final double ALIKE = 0.5;
    /** What so many units share tells nothing about which is which. */
    private static final int COMMONPLACE = 32;

    private final UnitPairs pairs;
    private final List<PlacedUnit> before;
    private final List<PlacedUnit> after;
    private final Bodies bodies = new Bodies();

    MoveSearch(UnitPairs pairs, UnitForest before, UnitForest after) {
        this.pairs = pairs;
        this.before = before.all().stream().filter(pairs::isOpenBefore).toList();
        this.after = after.all().stream().filter(pairs::isOpenAfter).toList();
    }

    void run() {
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        bodies.read(before);
        bodies.read(after);
        boolean found;
        do {
            found = round(before.stream().filter(this::isFrontBefore).toList(),
                    after.stream().filter(this::isFrontAfter).toList());
        } while (found);
        round(before.stream().filter(pairs::isOpenBefore).toList(), after.stream().filter(pairs::isOpenAfter).toList());
    }

    private boolean isFrontBefore(PlacedUnit unit) {
        return pairs.isOpenBefore(unit) && unit.upper().map(upper -> !pairs.isOpenBefore(upper)).orElse(true);
    }

    private boolean isFrontAfter(PlacedUnit unit) {
        return pairs.isOpenAfter(unit) && unit.upper().map(upper -> !pairs.isOpenAfter(upper)).orElse(true);
    }

    /** Pairs what is alike; whether anything was. */
    private boolean round(List<PlacedUnit> some, List<PlacedUnit> others) {
        boolean found = pairSame(some, others);
        return pairAlike(some.stream().filter(pairs::isOpenBefore).toList(),
                others.stream().filter(pairs::isOpenAfter).toList()) || found;
    }

    private boolean pairSame(List<PlacedUnit> some, List<PlacedUnit> others) {
        Map<Integer, List<PlacedUnit>> same = byKey(others, bodies::number);
        Map<Integer, List<PlacedUnit>> groups = new LinkedHashMap<>(byKey(some, bodies::number));
        groups.keySet().retainAll(same.keySet());
        boolean found = false;
        List<Integer> numbers = groups.keySet().stream().sorted(
                Comparator.comparingInt((Integer number) -> bodies.size(groups.get(number).get(0))).reversed())
                .toList();
        for (int number : numbers) {
            found |= pairGroup(groups.get(number), same.get(number));
        }
        return found;
    }

    /** Of units with one body those of one name belong together, then those in one unit, then any. */
    private boolean pairGroup(List<PlacedUnit> some, List<PlacedUnit> others) {
        boolean telling = bodies.size(some.get(0)) > 0;
        boolean found = pairByKey(some, others, PlacedUnit::name, PlacedUnit::name, true);
        found |= pairByKey(some, others, this::upperAfter, PlacedUnit::upper, telling);
        return telling && pairByKey(some, others, unit -> "", unit -> "", true) || found;
    }

    /** What became of the upper unit; something that is no upper unit on the other side when it is gone. */
    private Object upperAfter(PlacedUnit unit) {
        Optional<PlacedUnit> after = unit.upper().flatMap(pairs::after);
        return unit.upper().isPresent() && after.isEmpty() ? unit : after;
    }

    private boolean pairByKey(List<PlacedUnit> some, List<PlacedUnit> others, Function<PlacedUnit, Object> keyBefore,
            Function<PlacedUnit, Object> keyAfter, boolean several) {
        Map<Object, List<PlacedUnit>> byKey = byKey(others.stream().filter(pairs::isOpenAfter).toList(), keyAfter);
        boolean found = false;
        for (Map.Entry<Object, List<PlacedUnit>> group : byKey(some.stream().filter(pairs::isOpenBefore).toList(),
                keyBefore).entrySet()) {
            List<PlacedUnit> candidates = byKey.getOrDefault(group.getKey(), List.of());
            int most = Math.min(group.getValue().size(), candidates.size());
            boolean clear = several || group.getValue().size() == 1 && candidates.size() == 1;
            for (int i = 0; clear && i < most; i++) {
                found |= pairOpen(group.getValue().get(i), candidates.get(i));
            }
        }
        return found;
    }

    private boolean pairOpen(PlacedUnit one, PlacedUnit other) {
        boolean open = pairs.isOpenBefore(one) && pairs.isOpenAfter(other);
        if (open) {
            pairs.pair(one, other);
        }
        return open;
    }

    private record Candidate(UnitSketch before, UnitSketch after, double likeness, int first, int second) {
    }

    private boolean pairAlike(List<PlacedUnit> some, List<PlacedUnit> others) {
        List<Candidate> candidates = candidates(some.stream().map(UnitSketch::of).toList(),
                others.stream().map(UnitSketch::of).toList());
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed()
                .thenComparing(candidate -> !candidate.before.unit().name().equals(candidate.after.unit().name()))
                .thenComparing(candidate -> !pairs.sameUpper(candidate.before.unit(), candidate.after.unit()))
                .thenComparingInt(candidate -> Math.min(candidate.first, candidate.second))
                .thenComparingInt(candidate -> Math.max(candidate.first, candidate.second)));
        boolean found = false;
        for (Candidate candidate : candidates) {
            found |= pairOpen(candidate.before.unit(), candidate.after.unit());
        }
        return found;
    }

    private static List<Candidate> candidates(List<UnitSketch> some, List<UnitSketch> others) {
        Map<String, List<Integer>> firsts = byTrait(some);
        Map<String, List<Integer>> seconds = byTrait(others);
        Map<String, Double> weights = weights(firsts, seconds);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            UnitSketch sketch = some.get(i);
            Set<Integer> seen = new HashSet<>();
            traitsAndName(sketch).stream().filter(trait -> firsts.get(trait).size() <= COMMONPLACE)
                    .map(trait -> seconds.getOrDefault(trait, List.of())).filter(units -> units.size() <= COMMONPLACE)
                    .forEach(seen::addAll);
            for (int j : seen) {
                double likeness = sketch.likeness(others.get(j), weights);
                if (likeness >= ALIKE) {
                    candidates.add(new Candidate(sketch, others.get(j), likeness, i, j));
                }
            }
        }
        return candidates;
    }

    private static Map<String, List<Integer>> byTrait(List<UnitSketch> sketches) {
        Map<String, List<Integer>> units = new HashMap<>();
        for (int i = 0; i < sketches.size(); i++) {
            for (String trait : traitsAndName(sketches.get(i))) {
                units.computeIfAbsent(trait, any -> new ArrayList<>(1)).add(i);
            }
        }
        return units;
    }

    private static Set<String> traitsAndName(UnitSketch sketch) {
        Set<String> traits = new HashSet<>(sketch.traits());
        traits.add("name\t" + sketch.unit().name());
        return traits;
    }

    private static Map<String, Double> weights(Map<String, List<Integer>> some, Map<String, List<Integer>> others) {
        Map<String, Double> weights = new HashMap<>();
        some.forEach((trait, units) -> weights.put(trait, 1.0 / units.size()));
        others.forEach((trait, units) -> weights.merge(trait, 1.0 / units.size(), Math::min));
        return weights;
    }

    private static <K> Map<K, List<PlacedUnit>> byKey(List<PlacedUnit> units, Function<PlacedUnit, K> key) {
        Map<K, List<PlacedUnit>> groups = new LinkedHashMap<>();
        units.forEach(unit -> groups.computeIfAbsent(key.apply(unit), any -> new ArrayList<>(1)).add(unit));
        return groups;
    }
}
