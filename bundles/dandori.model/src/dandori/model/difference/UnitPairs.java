package dandori.model.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which unit of one side is which of the other. A unit is the same when its path is; those left over on both sides are
 * looked through for units that were moved or renamed ({@link MoveSearch}). The pairs do not depend on which side is
 * called the first.
 */
public final class UnitPairs {

    private final Map<PlacedUnit, PlacedUnit> forward = new HashMap<>();
    private final Map<PlacedUnit, PlacedUnit> backward = new HashMap<>();

    private UnitPairs() {
    }

    /** Pairs the units of two sides. */
    public static UnitPairs of(UnitForest before, UnitForest after) {
        UnitPairs pairs = new UnitPairs();
        pairs.pairByName(before.tops(), after.tops());
        new MoveSearch(pairs, before, after).run();
        return pairs;
    }

    /** What a unit became. */
    public Optional<PlacedUnit> after(PlacedUnit before) {
        return Optional.ofNullable(forward.get(before));
    }

    /** What a unit was. */
    public Optional<PlacedUnit> before(PlacedUnit after) {
        return Optional.ofNullable(backward.get(after));
    }

    /** Whether a unit that is on both sides has another path there, by itself and not with the unit it stands in. */
    public boolean isMoved(PlacedUnit before) {
        PlacedUnit after = forward.get(before);
        return after != null && !(before.name().equals(after.name()) && sameUpper(before, after));
    }

    /** Whether two units stand in one and the same unit, or both at the top. */
    boolean sameUpper(PlacedUnit before, PlacedUnit after) {
        Optional<PlacedUnit> upper = before.upper();
        return upper.isEmpty() ? after.upper().isEmpty() : after(upper.get()).equals(after.upper());
    }

    /** Names as on the first side, but the same for a unit that was renamed. */
    Naming namesBefore() {
        return (unit, name) -> unit.unit(name).filter(this::isRenamed)
                .map(renamed -> token(name, forward.get(renamed).name())).orElse(name);
    }

    /** Names as on the second side, but the same for a unit that was renamed. */
    Naming namesAfter() {
        return (unit, name) -> unit.unit(name).flatMap(this::before).filter(this::isRenamed)
                .map(renamed -> token(renamed.name(), name)).orElse(name);
    }

    boolean isOpenBefore(PlacedUnit unit) {
        return !forward.containsKey(unit);
    }

    boolean isOpenAfter(PlacedUnit unit) {
        return !backward.containsKey(unit);
    }

    /** Notes a pair, and pairs what stands in both by name. */
    void pair(PlacedUnit before, PlacedUnit after) {
        note(before, after);
        pairInside(List.of(before));
    }

    private void pairByName(List<PlacedUnit> before, List<PlacedUnit> after) {
        pairInside(pairSiblings(before, after));
    }

    private void pairInside(List<PlacedUnit> paired) {
        Deque<PlacedUnit> open = new ArrayDeque<>(paired);
        while (!open.isEmpty()) {
            PlacedUnit next = open.pop();
            open.addAll(pairSiblings(next.units(), forward.get(next).units()));
        }
    }

    /** Pairs units of one name, the first with the first; those before that found their pair just now. */
    private List<PlacedUnit> pairSiblings(List<PlacedUnit> before, List<PlacedUnit> after) {
        Map<String, Deque<PlacedUnit>> byName = new HashMap<>();
        for (PlacedUnit unit : after) {
            if (isOpenAfter(unit)) {
                byName.computeIfAbsent(unit.name(), name -> new ArrayDeque<>(1)).add(unit);
            }
        }
        List<PlacedUnit> paired = new ArrayList<>();
        for (PlacedUnit unit : before) {
            Deque<PlacedUnit> candidates = byName.get(unit.name());
            if (isOpenBefore(unit) && candidates != null && !candidates.isEmpty()) {
                note(unit, candidates.pop());
                paired.add(unit);
            }
        }
        return paired;
    }

    private boolean isRenamed(PlacedUnit before) {
        PlacedUnit after = forward.get(before);
        return after != null && !before.name().equals(after.name()) && sameUpper(before, after);
    }

    private static String token(String nameBefore, String nameAfter) {
        return nameBefore + '\0' + nameAfter;
    }

    private void note(PlacedUnit before, PlacedUnit after) {
        forward.put(before, after);
        backward.put(after, before);
    }
}
