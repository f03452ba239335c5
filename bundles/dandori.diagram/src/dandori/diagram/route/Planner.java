package dandori.diagram.route;

import dandori.diagram.Cell;
import dandori.diagram.DiagramJobnet;
import dandori.diagram.DiagramRelation;
import dandori.diagram.DiagramUnit;
import dandori.diagram.Grid;
import dandori.diagram.RelationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Chooses the way of every relation: few corners, short, clear of the ways already planned. Forward relations leave at
 * the right and arrive at the left; relations to a unit straight above or below, conditions, and relations that go back
 * leave at the top or bottom. A way never enters a cell that holds a unit, except at its ends.
 */
final class Planner {
    /** So often each way around is chosen anew when all others are known. */
    private static final int ROUNDS = 2;
    /** So many rows above and below the ends of a way are looked at. */
    static final int BEYOND = 2;

    private final Occupancy occupancy;
    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<String, Integer> leaving = new HashMap<>();
    private final Map<String, Integer> arriving = new HashMap<>();
    private final Traffic traffic;
    private final List<DiagramRelation> relations;

    Planner(DiagramJobnet jobnet, Occupancy occupancy) {
        this.occupancy = occupancy;
        this.relations = jobnet.relations();
        for (DiagramUnit unit : jobnet.units()) {
            cells.put(unit.id(), unit.cell());
        }
        traffic = new Traffic(cells.values());
        for (DiagramRelation relation : relations) {
            leaving.merge(relation.from(), 1, Integer::sum);
            arriving.merge(relation.to(), 1, Integer::sum);
        }
    }

    /** The plans in the order of the relations. */
    List<Plan> plans() {
        Map<DiagramRelation, Plan> plans = new LinkedHashMap<>();
        List<DiagramRelation> open = new ArrayList<>();
        for (DiagramRelation relation : relations) {
            Plan simple = simple(relation);
            plans.put(relation, simple);
            if (simple == null) {
                open.add(relation);
            } else {
                traffic.add(simple);
            }
        }
        open.forEach(relation -> plans.put(relation, taken(around(relation).get(0))));
        for (int round = 0; round < ROUNDS; round++) {
            open.forEach(relation -> plans.computeIfPresent(relation, (same, plan) -> better(plan)));
        }
        return List.copyOf(plans.values());
    }

    private Plan taken(Plan plan) {
        traffic.add(plan);
        return plan;
    }

    /** Of all ways around, the one that crosses fewest others; the present one unless another is better. */
    private Plan better(Plan present) {
        traffic.remove(present);
        Plan best = present;
        int fewest = traffic.crossings(present);
        for (Plan other : around(present.relation())) {
            int crossings = fewest == 0 ? 0 : traffic.crossings(other);
            if (crossings < fewest) {
                best = other;
                fewest = crossings;
            }
        }
        return taken(best);
    }

    /** A way with at most two corners; null if units are in the way. */
    private Plan simple(DiagramRelation relation) {
        Cell from = cells.get(relation.from());
        Cell to = cells.get(relation.to());
        if (from.column() == to.column()) {
            return straightDown(relation, from, to);
        }
        if (from.column() > to.column()) {
            return null;
        }
        Plan condition = relation.kind() == RelationKind.CON ? cornered(relation, from, to) : null;
        return condition == null ? forward(relation, from, to) : condition;
    }

    private Plan straightDown(DiagramRelation relation, Cell from, Cell to) {
        if (from.row() < to.row() && occupancy.below(from) == to.row()) {
            return new Plan(relation, from, to, Side.BOTTOM, Side.TOP, List.of());
        }
        if (from.row() > to.row() && occupancy.above(from) == to.row()) {
            return new Plan(relation, from, to, Side.TOP, Side.BOTTOM, List.of());
        }
        return null;
    }

    /** Down (or up) the own column and along the row of the successor, through empty cells. */
    private Plan cornered(DiagramRelation relation, Cell from, Cell to) {
        boolean down = from.row() < to.row();
        boolean clear = down ? occupancy.below(from) > to.row() : occupancy.above(from) < to.row();
        if (from.row() == to.row() || !clear || occupancy.leftOf(to) >= from.column()) {
            return null;
        }
        return new Plan(relation, from, to, down ? Side.BOTTOM : Side.TOP, Side.LEFT, List.of());
    }

    /** Along the own row, up or down between two columns, along the row of the successor. */
    private Plan forward(DiagramRelation relation, Cell from, Cell to) {
        int first = Math.max(from.column(), occupancy.leftOf(to)) + 1;
        int last = Math.min(to.column(), occupancy.rightOf(from));
        if (first > last) {
            return null;
        }
        if (from.row() == to.row()) {
            return new Plan(relation, from, to, Side.RIGHT, Side.LEFT, List.of());
        }
        boolean spreads = leaving.get(relation.from()) >= arriving.get(relation.to());
        return new Plan(relation, from, to, Side.RIGHT, Side.LEFT, List.of(Lane.leftOf(spreads ? first : last)));
    }

    /** Ways around the units in between: between two rows, the usual one first. */
    private List<Plan> around(DiagramRelation relation) {
        Cell from = cells.get(relation.from());
        Cell to = cells.get(relation.to());
        return from.column() < to.column() || from.equals(to) ? beside(relation, from, to) : back(relation, from, to);
    }

    private List<Plan> beside(DiagramRelation relation, Cell from, Cell to) {
        int usual = from.row() <= to.row() ? from.row() + 1 : from.row();
        int longest = Math.max(from.column() + 1, Math.min(to.column(), occupancy.rightOf(from)));
        int earliest = Math.min(to.column(), Math.max(from.column(), occupancy.leftOf(to)) + 1);
        List<Plan> ways = new ArrayList<>();
        for (int row : rows(from, to, usual)) {
            beside(ways, relation, row, new int[]{ from.column() + 1, to.column() });
            beside(ways, relation, row, new int[]{ longest, to.column() });
            beside(ways, relation, row, new int[]{ from.column() + 1, earliest });
        }
        return ways;
    }

    private void beside(List<Plan> ways, DiagramRelation relation, int row, int[] columns) {
        Plan plan = new Plan(relation, cells.get(relation.from()), cells.get(relation.to()), Side.RIGHT, Side.LEFT,
                List.of(Lane.leftOf(columns[0]), Lane.above(row), Lane.leftOf(columns[1])));
        if ((columns[0] < columns[1] || ways.isEmpty()) && !ways.contains(plan)) {
            ways.add(plan);
        }
    }

    /** Between which rows a way may run: those between its ends and a few beyond, the usual one first. */
    private static int[] rows(Cell from, Cell to, int usual) {
        int first = Math.max(0, Math.min(from.row(), to.row()) - BEYOND);
        int last = Math.max(from.row(), to.row()) + 1 + BEYOND;
        return IntStream.concat(IntStream.of(usual),
                IntStream.rangeClosed(first, Math.min(last, Grid.MOST_ROWS)).filter(row -> row != usual)
                        .boxed().sorted(Comparator.comparingInt(row -> Math.abs(row - usual)))
                        .mapToInt(Integer::intValue))
                .toArray();
    }

    private List<Plan> back(DiagramRelation relation, Cell from, Cell to) {
        boolean up = from.row() > to.row();
        int row = up ? from.row() : from.row() + 1;
        return List.of(new Plan(relation, from, to, up ? Side.TOP : Side.BOTTOM, Side.LEFT,
                List.of(Lane.above(row), Lane.leftOf(to.column()))));
    }
}
