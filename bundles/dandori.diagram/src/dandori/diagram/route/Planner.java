package dandori.diagram.route;

import dandori.diagram.Cell;
import dandori.diagram.DiagramJobnet;
import dandori.diagram.DiagramRelation;
import dandori.diagram.DiagramUnit;
import dandori.diagram.RelationKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the way of every relation: few corners, short, clear of the ways already planned. Forward relations leave at
 * the right and arrive at the left; relations to a unit straight above or below, conditions, and relations that go back
 * leave at the top or bottom. A way never enters a cell that holds a unit, except at its ends.
 */
final class Planner {
    private final Occupancy occupancy;
    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<String, Integer> leaving = new HashMap<>();
    private final Map<String, Integer> arriving = new HashMap<>();
    private final Traffic traffic = new Traffic();
    private final List<DiagramRelation> relations;

    Planner(DiagramJobnet jobnet, Occupancy occupancy) {
        this.occupancy = occupancy;
        this.relations = jobnet.relations();
        for (DiagramUnit unit : jobnet.units()) {
            cells.put(unit.id(), unit.cell());
        }
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
        open.forEach(relation -> plans.put(relation, around(relation)));
        return List.copyOf(plans.values());
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

    /** A way around the units in between: between the rows. */
    private Plan around(DiagramRelation relation) {
        Cell from = cells.get(relation.from());
        Cell to = cells.get(relation.to());
        return from.column() < to.column() || from.equals(to) ? beside(relation, from, to) : back(relation, from, to);
    }

    private Plan beside(DiagramRelation relation, Cell from, Cell to) {
        int near = from.row() < to.row() ? from.row() + 1 : from.row();
        int far = from.row() > to.row() ? to.row() + 1 : to.row();
        Plan first = beside(relation, from, to, from.row() == to.row() ? near + 1 : near);
        Plan second = beside(relation, from, to, far);
        Plan best = traffic.crossings(second) < traffic.crossings(first) ? second : first;
        traffic.add(best);
        return best;
    }

    private static Plan beside(DiagramRelation relation, Cell from, Cell to, int row) {
        return new Plan(relation, from, to, Side.RIGHT, Side.LEFT,
                List.of(Lane.leftOf(from.column() + 1), Lane.above(row), Lane.leftOf(to.column())));
    }

    private Plan back(DiagramRelation relation, Cell from, Cell to) {
        boolean up = from.row() > to.row();
        Lane lane = Lane.above(up ? from.row() : from.row() + 1);
        Plan plan = new Plan(relation, from, to, up ? Side.TOP : Side.BOTTOM, Side.LEFT,
                List.of(lane, Lane.leftOf(to.column())));
        traffic.add(plan);
        return plan;
    }
}
