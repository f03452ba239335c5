package dandori.engine.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import dandori.engine.definition.WaitCondition;
import dandori.engine.definition.WaitCondition.BadExecutions;
import dandori.engine.state.State;

/**
 * Units that wait for units of other root jobnets (engine.md, Flow): generations of the same schedule day are paired; a
 * unit that has several that day has ended when it has in all of them.
 */
final class WaitFlow {

    private record Waiter(GenerationRun run, int unit) {
    }

    private final Flow flow;
    private final Generations generations;
    private final Set<Waiter> waiters = new LinkedHashSet<>();

    WaitFlow(Flow flow, Generations generations) {
        this.flow = flow;
        this.generations = generations;
    }

    /** Whether the unit waits for others at all. */
    boolean wanted(GenerationRun run, int unit) {
        return run.plan.waits.containsKey(unit);
    }

    /** Whether what the unit waits for has ended; if not, it is looked at again when something has. */
    boolean satisfied(GenerationRun run, int unit) {
        if (run.plan.waits.isEmpty() || run.facts.first.get(unit)) {
            return true;
        }
        WaitCondition condition = run.plan.waits.get(unit);
        boolean satisfied = condition == null
                || satisfied(condition, run.occasion.day(), run.facts.complete.getOrDefault(unit, Set.of()));
        var waiter = new Waiter(run, unit);
        if (satisfied) {
            waiters.remove(waiter);
        } else {
            waiters.add(waiter);
        }
        return satisfied;
    }

    private boolean satisfied(WaitCondition condition, LocalDate day, Set<String> complete) {
        Predicate<String> ended = unit -> complete.contains(unit) || satisfied(unit, condition, day);
        return condition.all()
                ? condition.units().stream().allMatch(ended)
                : condition.units().stream().anyMatch(ended);
    }

    private boolean satisfied(String awaited, WaitCondition condition, LocalDate day) {
        List<GenerationRun> found = generations.with(awaited, day);
        if (found.isEmpty()) {
            return condition.withoutGeneration() && !generations.planned(awaited, day);
        }
        return found.stream().allMatch(run -> satisfied(run, awaited, condition));
    }

    private static boolean satisfied(GenerationRun run, String awaited, WaitCondition condition) {
        if (run.occasion.monitoring()) {
            State state = run.state[0];
            return state == State.MONITOR_NORMAL || state == State.NOT_MONITORED && condition.unmonitored();
        }
        int unit = run.plan.index(awaited);
        if (unit < 0) {
            return condition.withoutGeneration();
        }
        boolean byCondition = run.occasion.monitor() != 0;
        return ended(run.state[unit]) || byCondition && leftOver(run.state[unit], condition);
    }

    private static boolean ended(State state) {
        return state.kind() == State.Kind.NORMAL && state != State.NOT_MONITORED || state == State.WARNING
                || state == State.BYPASSED;
    }

    /** An execution by a start condition that did not go well, or that was never needed. */
    private static boolean leftOver(State state, WaitCondition condition) {
        if (state == State.SKIPPED) {
            return condition.badExecutions() == BadExecutions.ABNORMAL_OR_SKIPPED;
        }
        return state == State.NOT_MONITORED
                || state.kind() == State.Kind.ABNORMAL && condition.badExecutions() != BadExecutions.NONE;
    }

    /** A unit has ended: those that wait for it look again. */
    void ended(GenerationRun run, int unit) {
        if (waiters.isEmpty()) {
            return;
        }
        String path = run.plan.path(unit);
        for (Waiter waiter : new ArrayList<>(waiters)) {
            if (!waits(waiter)) {
                waiters.remove(waiter);
            } else if (awaits(waiter, path, unit == 0)) {
                flow.reconsider(waiter.run(), waiter.unit());
            }
        }
    }

    /** What is planned has changed. */
    void lookAgain() {
        waiters.forEach(waiter -> flow.reconsider(waiter.run(), waiter.unit()));
    }

    private static boolean waits(Waiter waiter) {
        return waiter.run().state[waiter.unit()] == State.WAIT_PREVIOUS;
    }

    /** The end of a root jobnet also settles what its units were never to do. */
    private static boolean awaits(Waiter waiter, String path, boolean root) {
        return waiter.run().plan.waits.get(waiter.unit()).units().stream()
                .anyMatch(unit -> unit.equals(path) || root && unit.startsWith(path + "/"));
    }
}
