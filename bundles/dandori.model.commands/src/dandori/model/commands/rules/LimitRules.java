package dandori.model.commands.rules;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

import dandori.model.Jobnet;
import dandori.model.StartCondition;
import dandori.model.Unit;

/** How many units there may be ({@code definitions.md} §10). */
public final class LimitRules {

    /** Units directly below a jobnet. */
    public static final int IN_JOBNET = 10_000;
    /** Event jobs in a start condition. */
    public static final int IN_START_CONDITION = 32;
    /** Levels of the tree, that is names in a path. */
    public static final int LEVELS = 30;

    private LimitRules() {
    }

    /** Whether a level may get these units with everything below them. */
    public static Verdict verdict(Level level, Collection<Unit> added) {
        return number(level, added.size()).and(() -> level.depth() - 1 + height(added) > LEVELS
                ? Verdict.refused(Reason.TOO_DEEP, LEVELS)
                : Verdict.allowed());
    }

    /** Whether units of a level may stand one level deeper with everything below them. */
    public static Verdict deeper(Level level, Collection<Unit> units) {
        return level.depth() + height(units) > LEVELS ? Verdict.refused(Reason.TOO_DEEP, LEVELS) : Verdict.allowed();
    }

    private static Verdict number(Level level, int added) {
        Optional<Unit> upper = level.upper();
        int limit = upper.map(LimitRules::limit).orElse(Integer.MAX_VALUE);
        return level.units().size() + (long) added > limit
                ? Verdict.refused(Reason.TOO_MANY_UNITS, upper.get().getName(), limit)
                : Verdict.allowed();
    }

    private static int limit(Unit upper) {
        if (upper instanceof StartCondition) {
            return IN_START_CONDITION;
        }
        return upper instanceof Jobnet ? IN_JOBNET : Integer.MAX_VALUE;
    }

    private static int height(Collection<Unit> units) {
        int height = 0;
        Deque<Map.Entry<Unit, Integer>> open = new ArrayDeque<>();
        units.forEach(unit -> open.push(Map.entry(unit, 1)));
        while (!open.isEmpty()) {
            Map.Entry<Unit, Integer> at = open.pop();
            height = Math.max(height, at.getValue());
            at.getKey().getUnits().forEach(below -> open.push(Map.entry(below, at.getValue() + 1)));
        }
        return height;
    }
}
