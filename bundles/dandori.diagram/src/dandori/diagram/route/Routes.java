package dandori.diagram.route;

import dandori.diagram.Cell;
import dandori.diagram.DiagramJobnet;
import dandori.diagram.DiagramRelation;
import dandori.diagram.geometry.Point;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The ways of all relations of a jobnet. They never pass through a unit that is not their end, do not lie upon one
 * another except in the common trunk of many that leave one unit, and depend on nothing but the jobnet.
 */
public final class Routes {
    private final DiagramJobnet jobnet;
    private final Map<DiagramRelation, RelationRoute> routes = new LinkedHashMap<>();

    private Routes(DiagramJobnet jobnet) {
        this.jobnet = jobnet;
        Occupancy occupancy = new Occupancy(jobnet.units());
        List<Plan> plans = new Planner(jobnet, occupancy).plans();
        Weaver weaver = new Weaver(plans, new Ports(plans, occupancy));
        plans.forEach(plan -> routes.put(plan.relation(), new RelationRoute(plan.relation(), weaver.points(plan))));
    }

    /** The ways of all relations. */
    public static Routes of(DiagramJobnet jobnet) {
        return new Routes(jobnet);
    }

    /** The ways after one unit has been moved, as while it is dragged. */
    public Routes moved(String unitId, Cell to) {
        return new Routes(jobnet.moved(unitId, to));
    }

    /** The way of a relation of this jobnet; another relation is an {@link IllegalArgumentException}. */
    public RelationRoute route(DiagramRelation relation) {
        return Optional.ofNullable(routes.get(relation)).orElseThrow(
                () -> new IllegalArgumentException(jobnet.name() + " has no relation " + relation));
    }

    /** All ways, in the order of the relations. */
    public List<RelationRoute> all() {
        return List.copyOf(routes.values());
    }

    /** Those that are not the same in {@code earlier}: what has to be drawn anew. */
    public List<RelationRoute> changedSince(Routes earlier) {
        return routes.values().stream().filter(route -> !Objects.equals(route, earlier.routes.get(route.relation())))
                .toList();
    }

    /** The way nearest to the point, within {@code distance} pixels: where a dropped unit is to be inserted. */
    public Optional<RelationRoute> nearest(Point point, double distance) {
        return routes.values().stream().filter(route -> route.bounds().grown(distance).contains(point))
                .filter(route -> route.distance(point) <= distance)
                .min(Comparator.comparingDouble(route -> route.distance(point)));
    }
}
