package dandori.engine.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

import dandori.engine.run.Plan.Edge;

/** One relation between two units, by index. */
record Arrow(int from, int to, Edge edge) {

    static Map<Integer, List<Arrow>> groupByFrom(List<Arrow> arrows) {
        Map<Integer, List<Arrow>> grouped = new LinkedHashMap<>();
        arrows.forEach(arrow -> grouped.computeIfAbsent(arrow.from, key -> new ArrayList<>()).add(arrow));
        return grouped;
    }

    static Map<Integer, List<Arrow>> groupByTo(List<Arrow> arrows) {
        Map<Integer, List<Arrow>> grouped = new LinkedHashMap<>();
        arrows.forEach(arrow -> grouped.computeIfAbsent(arrow.to, key -> new ArrayList<>()).add(arrow));
        return grouped;
    }

    /**
     * {@code J -con-> D}, {@code J -seq-> S}: S also waits for D (engine.md, Judgment). Left out where S already leads
     * to D, which would make a circle.
     */
    static List<Arrow> afterDependents(List<Arrow> arrows, IntPredicate judgment) {
        Map<Integer, List<Arrow>> outgoing = groupByFrom(arrows);
        var added = new ArrayList<Arrow>();
        outgoing.forEach((from, out) -> {
            if (judgment.test(from)) {
                added.addAll(afterDependents(out, outgoing));
            }
        });
        return added;
    }

    private static List<Arrow> afterDependents(List<Arrow> out, Map<Integer, List<Arrow>> outgoing) {
        var added = new ArrayList<Arrow>();
        for (Arrow dependent : out) {
            for (Arrow following : out) {
                boolean pair = dependent.edge == Edge.CONDITION && following.edge == Edge.SEQUENCE
                        && dependent.to != following.to;
                if (pair && !reaches(following.to, dependent.to, outgoing)) {
                    added.add(new Arrow(dependent.to, following.to, Edge.AFTER_DEPENDENT));
                }
            }
        }
        return added;
    }

    private static boolean reaches(int from, int to, Map<Integer, List<Arrow>> outgoing) {
        Set<Integer> seen = new HashSet<>();
        var open = new ArrayList<Integer>(List.of(from));
        while (!open.isEmpty()) {
            int unit = open.remove(open.size() - 1);
            if (unit == to) {
                return true;
            }
            if (seen.add(unit)) {
                outgoing.getOrDefault(unit, List.of()).forEach(arrow -> open.add(arrow.to));
            }
        }
        return false;
    }
}
