package dandori.engine.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

import dandori.engine.run.Plan.Edge;

/**
 * {@code J -con-> D}, {@code J -seq-> S}: S also waits for D (engine.md, Judgment). Left out where S already leads to D,
 * which would make a circle.
 */
final class JudgmentOrder {

    private final Map<Integer, List<Arrow>> outgoing;
    private final Map<Integer, List<Arrow>> incoming;
    private final List<Arrow> added = new ArrayList<>();

    private JudgmentOrder(List<Arrow> arrows) {
        outgoing = Arrow.groupByFrom(arrows);
        incoming = Arrow.groupByTo(arrows);
    }

    /** The arrows from dependent units to what follows their judgment jobs. */
    static List<Arrow> afterDependents(List<Arrow> arrows, IntPredicate judgment) {
        List<Arrow> dependents = arrows.stream()
                .filter(arrow -> arrow.edge() == Edge.CONDITION && judgment.test(arrow.from())).toList();
        if (dependents.isEmpty()) {
            return List.of();
        }
        var order = new JudgmentOrder(arrows);
        dependents.forEach(order::letFollowersWaitFor);
        return order.added;
    }

    private void letFollowersWaitFor(Arrow dependent) {
        for (Arrow following : List.copyOf(outgoing.get(dependent.from()))) {
            boolean pair = following.edge() == Edge.SEQUENCE && dependent.to() != following.to();
            if (pair && !leads(following.to(), dependent)) {
                add(new Arrow(dependent.to(), following.to(), Edge.AFTER_DEPENDENT));
            }
        }
    }

    private void add(Arrow arrow) {
        added.add(arrow);
        outgoing.computeIfAbsent(arrow.from(), key -> new ArrayList<>()).add(arrow);
        incoming.computeIfAbsent(arrow.to(), key -> new ArrayList<>()).add(arrow);
    }

    /** Whether there is a way to the dependent unit; there is none past its judgment job, which comes first. */
    private boolean leads(int from, Arrow dependent) {
        boolean onlyAfterJudgment = incoming.get(dependent.to()).size() == 1;
        return !onlyAfterJudgment && leads(from, dependent.to());
    }

    private boolean leads(int from, int to) {
        Set<Integer> seen = new HashSet<>();
        var open = new ArrayList<Integer>(List.of(from));
        while (!open.isEmpty()) {
            int unit = open.remove(open.size() - 1);
            if (unit == to) {
                return true;
            }
            if (seen.add(unit)) {
                outgoing.getOrDefault(unit, List.of()).forEach(arrow -> open.add(arrow.to()));
            }
        }
        return false;
    }
}
