package dandori.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dandori.engine.definition.RelationDefinition;
import dandori.engine.definition.RelationDefinition.Kind;
import dandori.model.Jobnet;
import dandori.model.JudgmentJob;
import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;
import dandori.resolve.Refusal.Reason;

/** The relations of one jobnet: both ends exist, none twice, no cycle. */
final class RelationResolver {

    private final Jobnet jobnet;
    private final List<Refusal> refusals;

    RelationResolver(Jobnet jobnet, List<Refusal> refusals) {
        this.jobnet = jobnet;
        this.refusals = refusals;
    }

    List<RelationDefinition> relations() {
        // A relation whose ends could not be found has stayed a plain setting in the model.
        UnitSettings.texts(jobnet, "ar").forEach(
                value -> refusals.add(Refusal.of(Reason.UNKNOWN_RELATION_END, UnitPath.of(jobnet), value)));
        Set<RelationDefinition> relations = new LinkedHashSet<>();
        for (Relation relation : UnitSettings.relations(jobnet)) {
            relations.add(definition(relation));
        }
        refuseCycle(relations);
        return List.copyOf(relations);
    }

    /** {@code con} from a unit that is no judgment job acts as {@code seq} (engine.md, Flow). */
    private static RelationDefinition definition(Relation relation) {
        boolean condition = relation.getKind() == RelationKind.CON
                && relation.getPredecessor() instanceof JudgmentJob;
        return new RelationDefinition(relation.getPredecessor().getName(), relation.getSuccessor().getName(),
                condition ? Kind.CONDITION : Kind.SEQUENCE);
    }

    private void refuseCycle(Set<RelationDefinition> relations) {
        Map<String, Set<String>> successors = new HashMap<>();
        Map<String, Integer> open = new HashMap<>();
        for (RelationDefinition relation : relations) {
            open.putIfAbsent(relation.from(), 0);
            if (successors.computeIfAbsent(relation.from(), name -> new LinkedHashSet<>()).add(relation.to())) {
                open.merge(relation.to(), 1, Integer::sum);
            }
        }
        var ready = new ArrayList<String>();
        open.forEach((name, count) -> {
            if (count == 0) {
                ready.add(name);
            }
        });
        while (!ready.isEmpty()) {
            String name = ready.remove(ready.size() - 1);
            open.remove(name);
            for (String next : successors.getOrDefault(name, Set.of())) {
                if (open.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        if (!open.isEmpty()) {
            refusals.add(Refusal.of(Reason.CYCLE, UnitPath.of(jobnet), String.join(", ", open.keySet())));
        }
    }
}
