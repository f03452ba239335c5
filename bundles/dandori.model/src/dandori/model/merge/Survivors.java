package dandori.model.merge;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dandori.model.difference.Comparison;
import dandori.model.difference.Difference.Scope;
import dandori.model.difference.PlacedUnit;
import dandori.model.difference.UnitDifference;
import dandori.model.difference.UnitForest;
import dandori.model.difference.UnitPairs;
import dandori.unitdef.syntax.UnitNode;

/** Which units the result has. A unit one side removed is gone, unless the other side changed something in it. */
final class Survivors {

    private final UnitTriples triples;
    private final Collection<Conflict> conflicts;
    private final Set<UnitTriple> gone = new HashSet<>();

    Survivors(UnitTriples triples, Collection<Conflict> conflicts) {
        this.triples = triples;
        this.conflicts = conflicts;
        triples.all().stream().filter(triple -> triple.mine().isEmpty() && triple.theirs().isEmpty())
                .forEach(gone::add);
        judgeRemovedByTheirs(touched(triples.base(), triples.mine(), triples.toMine()));
        judgeRemovedByMine(touched(triples.base(), triples.theirs(), triples.toTheirs()));
    }

    boolean has(UnitTriple triple) {
        return !gone.contains(triple);
    }

    /** Takes back that a unit is gone, because another one stands in it. */
    void revive(UnitTriple triple) {
        gone.remove(triple);
        conflicts.add(Conflict.ofUnit(Conflict.Kind.REMOVED_BY_THEIRS, triple));
    }

    void drop(UnitTriple triple) {
        gone.add(triple);
    }

    private void judgeRemovedByTheirs(Set<PlacedUnit> touched) {
        Set<UnitTriple> kept = new HashSet<>();
        for (PlacedUnit unit : triples.mine().all()) {
            UnitTriple triple = triples.of(unit);
            if (triple.base().isPresent() && triple.theirs().isEmpty()) {
                boolean inKept = triples.upper(unit).filter(kept::contains).isPresent();
                if (touched.contains(unit) && !inKept) {
                    conflicts.add(Conflict.ofUnit(Conflict.Kind.REMOVED_BY_THEIRS, triple));
                }
                (touched.contains(unit) || inKept ? kept : gone).add(triple);
            }
        }
    }

    private void judgeRemovedByMine(Set<PlacedUnit> touched) {
        for (PlacedUnit unit : triples.theirs().all()) {
            UnitTriple triple = triples.of(unit);
            Optional<UnitTriple> upper = triples.upper(unit);
            boolean inGone = upper.filter(gone::contains).isPresent();
            if (triple.mine().isEmpty() && (triple.base().isPresent() || inGone)) {
                if (touched.contains(unit) && !inGone) {
                    conflicts.add(Conflict.ofUnit(Conflict.Kind.REMOVED_BY_MINE, triple));
                }
                gone.add(triple);
            }
        }
    }

    /** The units one side changed, and those they stand in. */
    private static Set<PlacedUnit> touched(UnitForest base, UnitForest side, UnitPairs pairs) {
        List<UnitDifference> differences = new Comparison(base, side, pairs, Scope.MEANING).difference().units();
        Set<UnitNode> nodes = differences.stream().flatMap(unit -> Stream.concat(unit.before().stream(),
                unit.after().stream())).collect(Collectors.toSet());
        Set<PlacedUnit> touched = new HashSet<>();
        for (PlacedUnit unit : side.all()) {
            Optional<PlacedUnit> next = Optional.of(unit).filter(changed -> nodes.contains(changed.node()));
            while (next.isPresent() && touched.add(next.get())) {
                next = next.get().upper();
            }
        }
        return touched;
    }
}
