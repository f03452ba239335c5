package dandori.model.commands;

import java.util.ArrayList;
import java.util.List;

import dandori.model.Relation;
import dandori.model.Unit;

/** Looks for cycles in another way than the rules do: by taking away what has no predecessor, again and again. */
final class Cycles {

    private Cycles() {
    }

    static boolean none(Unit jobnet) {
        List<Unit> left = new ArrayList<>(jobnet.getUnits());
        List<Relation> relations = jobnet.getParameters().stream().filter(Relation.class::isInstance)
                .map(Relation.class::cast).toList();
        boolean further = true;
        while (further) {
            further = left.removeIf(unit -> relations.stream().noneMatch(
                    relation -> relation.getSuccessor() == unit && left.contains(relation.getPredecessor())));
        }
        return left.isEmpty();
    }
}
