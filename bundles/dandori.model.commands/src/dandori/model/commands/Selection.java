package dandori.model.commands;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dandori.model.Unit;
import dandori.model.commands.rules.Level;

/** Sorts what a user has selected. */
public final class Selection {

    private Selection() {
    }

    /** The units without those that stand below another of them, each once, in the given order. */
    public static List<Unit> outermost(Collection<Unit> units) {
        Set<Unit> chosen = new HashSet<>(units);
        return units.stream().distinct().filter(unit -> !isBelowAny(unit, chosen)).toList();
    }

    /** The units by the level they stand in. */
    public static Map<Level, Set<Unit>> byLevel(Collection<Unit> units) {
        Map<Level, Set<Unit>> levels = new LinkedHashMap<>();
        units.forEach(unit -> levels.computeIfAbsent(Level.of(unit), level -> new LinkedHashSet<>()).add(unit));
        return levels;
    }

    private static boolean isBelowAny(Unit unit, Set<Unit> others) {
        for (Unit upper = unit.getUpper(); upper != null; upper = upper.getUpper()) {
            if (others.contains(upper)) {
                return true;
            }
        }
        return false;
    }
}
