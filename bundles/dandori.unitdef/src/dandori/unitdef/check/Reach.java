package dandori.unitdef.check;

import dandori.unitdef.syntax.UnitNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which units of a jobnet never run ({@code engine.md}, "Flow"): ordinary units behind a recovery unit, recovery units
 * behind nothing; and what depends on them: an ordinary unit on each of its predecessors, an OR job and a recovery unit
 * on all of them together. Units that wait for one another, and those behind them, are left out: the circle is an error
 * and named as such.
 */
final class Reach {

    private static final Set<String> OR_JOBS = Set.of("orj", "rorj");

    private final JobnetFlow flow;
    private final Set<String> reasons = new HashSet<>();
    private final Set<String> dead = new HashSet<>();
    private final Deque<String> toFollow = new ArrayDeque<>();
    private final Map<String, Integer> deadPredecessors = new HashMap<>();

    Reach(JobnetFlow flow, List<UnitNode> units) {
        this.flow = flow;
        units.stream().map(UnitNode::name).filter(flow::recovery).forEach(this::startAtRecovery);
        while (!toFollow.isEmpty()) {
            flow.successors(toFollow.remove()).forEach(this::losesPredecessor);
        }
    }

    private void startAtRecovery(String recovery) {
        if (flow.predecessors(recovery) == 0) {
            reason(recovery);
        }
        flow.successors(recovery).stream().filter(successor -> !anyIsEnough(successor)).forEach(this::reason);
    }

    private void reason(String name) {
        reasons.add(name);
        kill(name);
    }

    private void kill(String name) {
        if (dead.add(name)) {
            toFollow.add(name);
        }
    }

    private void losesPredecessor(String name) {
        int lost = deadPredecessors.merge(name, 1, Integer::sum);
        if (!anyIsEnough(name) || lost == flow.predecessors(name)) {
            kill(name);
        }
    }

    private boolean anyIsEnough(String name) {
        return flow.recovery(name) || flow.type(name).filter(type -> OR_JOBS.contains(type.code())).isPresent();
    }

    /** The units that never run because of others. */
    Set<String> unreachable() {
        Set<String> victims = new HashSet<>(dead);
        victims.removeAll(reasons);
        return victims;
    }
}
