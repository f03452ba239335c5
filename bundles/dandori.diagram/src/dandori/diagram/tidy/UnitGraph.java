package dandori.diagram.tidy;

import dandori.diagram.Cell;
import dandori.diagram.DiagramJobnet;
import dandori.diagram.DiagramRelation;
import dandori.diagram.DiagramUnit;
import dandori.diagram.RelationKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Units and relations as the arrangement sees them: stacks of units that stand one below the other, in most cases of
 * one unit, and lines between the stacks. Stacks are in the order of the definition.
 *
 * @param stacks top unit first
 * @param lines between units of different stacks
 */
record UnitGraph(List<List<DiagramUnit>> stacks, List<Line> lines) {
    /**
     * A relation between stacks.
     *
     * @param from index of a stack
     * @param fromUnit index of the unit in it
     * @param to index of a stack
     * @param toUnit index of the unit in it
     */
    record Line(int from, int fromUnit, int to, int toUnit) {
    }

    private static final Comparator<Cell> PLACES = Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

    static UnitGraph of(DiagramJobnet jobnet) {
        Map<String, DiagramUnit> units = new LinkedHashMap<>();
        jobnet.units().forEach(unit -> units.put(unit.id(), unit));
        Map<String, String> below = dependents(jobnet.relations());
        List<List<DiagramUnit>> stacks = new ArrayList<>();
        for (DiagramUnit unit : jobnet.units()) {
            if (!below.containsValue(unit.id())) {
                stacks.add(stack(unit, units, below));
            }
        }
        return new UnitGraph(stacks, lines(stacks, jobnet.relations()));
    }

    /** By judgment job, the unit that goes below it: its dependent unit, if nothing else leads there. */
    private static Map<String, String> dependents(List<DiagramRelation> relations) {
        Map<String, Integer> arriving = new HashMap<>();
        relations.forEach(relation -> arriving.merge(relation.to(), 1, Integer::sum));
        Map<String, String> below = new HashMap<>();
        for (DiagramRelation relation : relations) {
            boolean only = relation.kind() == RelationKind.CON && arriving.get(relation.to()) == 1;
            if (only && !reaches(below, relation.to(), relation.from())) {
                below.putIfAbsent(relation.from(), relation.to());
            }
        }
        return below;
    }

    private static boolean reaches(Map<String, String> below, String from, String to) {
        String at = from;
        while (at != null && !at.equals(to)) {
            at = below.get(at);
        }
        return at != null;
    }

    private static List<DiagramUnit> stack(DiagramUnit top, Map<String, DiagramUnit> units, Map<String, String> below) {
        List<DiagramUnit> stack = new ArrayList<>();
        for (String id = top.id(); id != null; id = below.get(id)) {
            stack.add(units.get(id));
        }
        return List.copyOf(stack);
    }

    private static List<Line> lines(List<List<DiagramUnit>> stacks, List<DiagramRelation> relations) {
        Map<String, int[]> places = new HashMap<>();
        for (int stack = 0; stack < stacks.size(); stack++) {
            for (int unit = 0; unit < stacks.get(stack).size(); unit++) {
                places.put(stacks.get(stack).get(unit).id(), new int[]{ stack, unit });
            }
        }
        List<Line> lines = new ArrayList<>();
        for (DiagramRelation relation : relations) {
            int[] from = places.get(relation.from());
            int[] to = places.get(relation.to());
            if (from[0] != to[0]) {
                lines.add(new Line(from[0], from[1], to[0], to[1]));
            }
        }
        return lines;
    }

    /** The parts that hang together, by their present places, without units that have no relation. */
    List<UnitGraph> parts() {
        int[] part = partOf();
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int stack = 0; stack < part.length; stack++) {
            members.computeIfAbsent(part[stack], any -> new ArrayList<>()).add(stack);
        }
        Map<Integer, List<Line>> linesOf = new HashMap<>();
        lines.forEach(line -> linesOf.computeIfAbsent(part[line.from()], any -> new ArrayList<>()).add(line));
        List<UnitGraph> parts = new ArrayList<>();
        members.forEach((root, own) -> {
            if (own.size() > 1 || stacks.get(own.get(0)).size() > 1) {
                parts.add(only(own, linesOf.getOrDefault(root, List.of())));
            }
        });
        parts.sort(Comparator.comparing(UnitGraph::corner, PLACES));
        return parts;
    }

    private Cell corner() {
        return stacks.stream().flatMap(List::stream).map(DiagramUnit::cell).min(PLACES).orElseThrow();
    }

    private UnitGraph only(List<Integer> own, List<Line> ownLines) {
        Map<Integer, Integer> index = new HashMap<>();
        own.forEach(stack -> index.put(stack, index.size()));
        List<Line> renumbered = ownLines.stream().map(line -> new Line(index.get(line.from()), line.fromUnit(),
                index.get(line.to()), line.toUnit())).toList();
        return new UnitGraph(own.stream().map(stacks::get).toList(), renumbered);
    }

    /** The units without any relation, by their present places. */
    List<DiagramUnit> singles() {
        boolean[] related = new boolean[stacks.size()];
        lines.forEach(line -> {
            related[line.from()] = true;
            related[line.to()] = true;
        });
        List<DiagramUnit> singles = new ArrayList<>();
        for (int stack = 0; stack < related.length; stack++) {
            if (!related[stack] && stacks.get(stack).size() == 1) {
                singles.add(stacks.get(stack).get(0));
            }
        }
        singles.sort(Comparator.comparing(DiagramUnit::cell, PLACES));
        return singles;
    }

    private int[] partOf() {
        int[] root = new int[stacks.size()];
        Arrays.setAll(root, stack -> stack);
        for (Line line : lines) {
            int one = root(root, line.from());
            int other = root(root, line.to());
            root[Math.max(one, other)] = Math.min(one, other);
        }
        Arrays.setAll(root, stack -> root(root, stack));
        return root;
    }

    private static int root(int[] root, int stack) {
        int at = stack;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
