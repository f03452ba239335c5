package dandori.app.text;

import java.util.List;

import dandori.model.difference.UnitDifference;

/** How much differs, in one sentence. */
final class DifferenceCounts {

    private DifferenceCounts() {
    }

    static String sentence(List<UnitDifference> units, DifferenceWords words) {
        long added = units.stream().filter(UnitDifference::isAdded).count();
        long removed = units.stream().filter(UnitDifference::isRemoved).count();
        long moved = units.stream().filter(UnitDifference::isMoved).count();
        return words.get("difference_counts", added, removed, moved, units.size() - added - removed - moved,
                units.stream().mapToLong(DifferenceCounts::parameters).sum());
    }

    /** How many things differ inside a unit. */
    static long parameters(UnitDifference unit) {
        return unit.changes().stream().filter(change -> !change.isOfUnit()).count();
    }
}
