package dandori.diagram.route;

import dandori.diagram.Cell;
import dandori.diagram.Grid;
import dandori.diagram.RelationKind;
import dandori.diagram.geometry.Point;
import dandori.diagram.geometry.Rect;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where each relation leaves and arrives. Many that leave a unit at one side share a port ({@link #BUNDLE}). */
final class Ports {
    /** So many relations leaving at one side share one port and one trunk. */
    static final int BUNDLE = 4;

    private static final double SPREAD_HIGH = 23;
    private static final double SPREAD_WIDE = 50;
    private static final double DISTANCE_HIGH = 8;
    private static final double DISTANCE_WIDE = 14;

    /** Relations that leave together. */
    record Origin(String unit, Side side, RelationKind kind) {
        static Origin of(Plan plan) {
            return new Origin(plan.relation().from(), plan.exit(), plan.relation().kind());
        }
    }

    private record Facing(boolean horizontal, int line, int before) {
    }

    private final Occupancy occupancy;
    private final Map<Origin, Integer> counts = new HashMap<>();
    private final Map<Origin, PortSlot> bundles = new HashMap<>();
    private final Map<Plan, PortSlot> exits = new IdentityHashMap<>();
    private final Map<Plan, PortSlot> entries = new IdentityHashMap<>();
    private final Map<Facing, PortGroup> groups = new LinkedHashMap<>();

    Ports(List<Plan> plans, Occupancy occupancy) {
        this.occupancy = occupancy;
        plans.forEach(plan -> counts.merge(Origin.of(plan), 1, Integer::sum));
        plans.forEach(this::add);
        groups.forEach((facing, group) -> {
            boolean high = facing.horizontal();
            group.arrange(high ? SPREAD_HIGH : SPREAD_WIDE, high ? DISTANCE_HIGH : DISTANCE_WIDE);
        });
    }

    private void add(Plan plan) {
        PortSlot exit = bundled(plan)
                ? bundles.computeIfAbsent(Origin.of(plan), any -> slot(exitFacing(plan)))
                : slot(exitFacing(plan));
        exit.add(plan, exitBend(plan));
        exits.put(plan, exit);
        if (plan.straight()) {
            entries.put(plan, exit);
            return;
        }
        PortSlot entry = slot(entryFacing(plan));
        entry.add(plan, entryBend(plan));
        entries.put(plan, entry);
    }

    private PortSlot slot(Facing facing) {
        PortSlot slot = new PortSlot();
        groups.computeIfAbsent(facing, any -> new PortGroup()).add(slot);
        return slot;
    }

    /** Whether the relation leaves by a port and trunk shared with others. */
    boolean bundled(Plan plan) {
        return counts.get(Origin.of(plan)) >= BUNDLE;
    }

    private Facing exitFacing(Plan plan) {
        return facing(plan.from(), plan.exit());
    }

    private Facing entryFacing(Plan plan) {
        return facing(plan.to(), plan.entry());
    }

    private Facing facing(Cell cell, Side side) {
        return switch (side) {
            case RIGHT -> new Facing(true, cell.row(), cell.column());
            case LEFT -> new Facing(true, cell.row(), occupancy.leftOf(cell));
            case BOTTOM -> new Facing(false, cell.column(), cell.row());
            case TOP -> new Facing(false, cell.column(), occupancy.above(cell));
        };
    }

    /** How far the way bends from its first straight part, in rows (or columns) of the grid. */
    private static double exitBend(Plan plan) {
        boolean high = plan.exit().horizontal();
        if (plan.lanes().size() > 1) {
            Lane next = plan.lanes().get(1);
            return next.index() - 0.5 - (high ? plan.from().row() : plan.from().column());
        }
        return high ? plan.to().row() - plan.from().row() : plan.to().column() - plan.from().column();
    }

    private static double entryBend(Plan plan) {
        boolean high = plan.entry().horizontal();
        int lanes = plan.lanes().size();
        if (lanes > 1) {
            Lane next = plan.lanes().get(lanes - 2);
            return next.index() - 0.5 - (high ? plan.to().row() : plan.to().column());
        }
        return high ? plan.from().row() - plan.to().row() : plan.from().column() - plan.to().column();
    }

    Point exit(Plan plan) {
        return port(plan.from(), plan.exit(), exits.get(plan).offset());
    }

    Point entry(Plan plan) {
        return port(plan.to(), plan.entry(), entries.get(plan).offset());
    }

    private static Point port(Cell cell, Side side, double offset) {
        Rect box = Grid.unitBounds(cell);
        return switch (side) {
            case LEFT -> new Point(box.x(), box.centre().y() + offset);
            case RIGHT -> new Point(box.right(), box.centre().y() + offset);
            case TOP -> new Point(box.centre().x() + offset, box.y());
            case BOTTOM -> new Point(box.centre().x() + offset, box.bottom());
        };
    }
}
