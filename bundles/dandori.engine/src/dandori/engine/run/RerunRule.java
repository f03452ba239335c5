package dandori.engine.run;

import java.util.ArrayDeque;
import java.util.BitSet;

import dandori.engine.state.State;
import dandori.engine.state.UnitKind;

/**
 * Which units of an ended generation have their turn once more.
 *
 * @param reset units that wait once more
 * @param forgiven units that count as ended normally for what follows
 * @param first units that run whatever came before
 */
record RerunRule(BitSet reset, BitSet forgiven, BitSet first) {

    static RerunRule of(GenerationRun run, RerunFrom from, int unit) {
        var rule = new RerunRule(new BitSet(), new BitSet(), new BitSet());
        switch (from) {
            case FAILED -> rule.fromFailed(run);
            case AFTER_FAILED -> rule.afterFailed(run);
            case TOP -> rule.reset.set(1, run.plan.size());
            case WARNINGS -> rule.warnings(run);
            case HERE -> rule.from(run, unit);
            case NEXT -> rule.after(run, unit);
            case ONLY -> rule.only(run, unit);
        }
        return rule;
    }

    private void fromFailed(GenerationRun run) {
        for (int unit = 1; unit < run.plan.size(); unit++) {
            if (failed(run, unit)) {
                reset.set(unit);
                following(run, unit, false);
            }
        }
        notExecuted(run);
    }

    private void afterFailed(GenerationRun run) {
        for (int unit = 1; unit < run.plan.size(); unit++) {
            if (failed(run, unit)) {
                forgive(run, unit);
            }
        }
        notExecuted(run);
    }

    private void forgive(GenerationRun run, int unit) {
        for (int upper = unit; upper > 0; upper = run.plan.parent[upper]) {
            forgiven.set(upper);
        }
    }

    /** Units that were not executed have their turn, unless what stays as it is keeps them from it once more. */
    private void notExecuted(GenerationRun run) {
        for (int unit = 1; unit < run.plan.size(); unit++) {
            if (run.state[unit] == State.NOT_EXECUTED) {
                reset.set(unit);
            }
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int unit = reset.nextSetBit(0); unit >= 0; unit = reset.nextSetBit(unit + 1)) {
                if (run.state[unit] == State.NOT_EXECUTED && !run.plan.recovery(unit) && keptOut(run, unit)) {
                    reset.clear(unit, run.plan.end[unit]);
                    changed = true;
                }
            }
        }
    }

    private boolean keptOut(GenerationRun run, int unit) {
        int upper = run.plan.parent[unit];
        if (upper > 0 && run.state[upper] == State.NOT_EXECUTED && !reset.get(upper)) {
            return true;
        }
        for (int predecessor : run.plan.predecessors[unit]) {
            boolean stays = !reset.get(predecessor) && !forgiven.get(predecessor);
            boolean reopened = run.plan.kinds[predecessor] == UnitKind.JOBNET && anyInside(run, predecessor);
            if (stays && !reopened && bars(run, predecessor, unit)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyInside(GenerationRun run, int jobnet) {
        int next = reset.nextSetBit(jobnet);
        return next >= 0 && next < run.plan.end[jobnet];
    }

    private static boolean bars(GenerationRun run, int predecessor, int unit) {
        int[] successors = run.plan.successors[predecessor];
        for (int i = 0; i < successors.length; i++) {
            int mark = run.mark(predecessor, run.plan.edges[predecessor][i]);
            if (successors[i] == unit && (mark & ~(FlowRule.GOOD | FlowRule.PASSED)) != 0) {
                return run.plan.kinds[unit] != UnitKind.OR;
            }
        }
        return false;
    }

    private static boolean failed(GenerationRun run, int unit) {
        return run.plan.kinds[unit] != UnitKind.JOBNET && run.state[unit].kind() == State.Kind.ABNORMAL;
    }

    private void warnings(GenerationRun run) {
        for (int unit = 1; unit < run.plan.size(); unit++) {
            reset.set(unit, run.plan.kinds[unit] != UnitKind.JOBNET && run.state[unit] == State.WARNING);
        }
    }

    private void from(GenerationRun run, int unit) {
        only(run, unit);
        following(run, unit, true);
    }

    private void after(GenerationRun run, int unit) {
        forgive(run, unit);
        following(run, unit, true);
    }

    private void only(GenerationRun run, int unit) {
        reset.set(unit, run.plan.end[unit]);
        first.set(unit);
    }

    /**
     * What follows a unit, and what follows the jobnets around it; {@code all}, or what a better end would change. Without
     * recursion: chains may be long.
     */
    private void following(GenerationRun run, int unit, boolean all) {
        var open = new ArrayDeque<Integer>();
        for (int level = unit; level > 0; level = run.plan.parent[level]) {
            addSuccessors(run, level, open);
        }
        while (!open.isEmpty()) {
            int next = open.pop();
            if (!reset.get(next) && (all || betterEndChanges(run, next))) {
                reset.set(next, run.plan.end[next]);
                addSuccessors(run, next, open);
            }
        }
    }

    private static void addSuccessors(GenerationRun run, int unit, ArrayDeque<Integer> open) {
        for (int successor : run.plan.successors[unit]) {
            open.push(successor);
        }
    }

    private static boolean betterEndChanges(GenerationRun run, int unit) {
        return run.plan.recovery(unit) || run.state[unit].kind() == State.Kind.ABNORMAL
                || run.state[unit] == State.NOT_EXECUTED;
    }
}
