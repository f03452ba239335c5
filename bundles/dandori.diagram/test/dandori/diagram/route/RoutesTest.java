package dandori.diagram.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dandori.diagram.Cell;
import dandori.diagram.DiagramJobnet;
import dandori.diagram.DiagramRelation;
import dandori.diagram.DiagramUnit;
import dandori.diagram.Grid;
import dandori.diagram.Jobnets;
import dandori.diagram.geometry.Point;
import dandori.diagram.geometry.Rect;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
    private static final double TOUCH = 1;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
    void noWayPassesThroughAForeignUnit(long seed) {
        for (int units : new int[]{ 6, 30, 90 }) {
            DiagramJobnet net = Jobnets.scattered(seed, units, units * 2, 10);

            Routes routes = Routes.of(net);

            routes.all().forEach(route -> assertClear(net, route));
        }
    }

    private static void assertClear(DiagramJobnet net, RelationRoute route) {
        for (DiagramUnit unit : net.units()) {
            Rect box = Grid.unitBounds(unit.cell());
            for (int i = 1; i < route.points().size(); i++) {
                assertFalse(box.crossedBy(route.points().get(i - 1), route.points().get(i)),
                        () -> net.name() + ": " + route + " through " + unit.id());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
    void everyWayRunsUprightFromEdgeToEdge(long seed) {
        DiagramJobnet net = Jobnets.scattered(seed, 40, 80, 9);
        Map<String, Rect> boxes = net.units().stream()
                .collect(Collectors.toMap(DiagramUnit::id, unit -> Grid.unitBounds(unit.cell())));

        for (RelationRoute route : Routes.of(net).all()) {
            List<Point> points = route.points();
            assertTrue(onEdge(boxes.get(route.relation().from()), points.get(0)), route::toString);
            assertTrue(onEdge(boxes.get(route.relation().to()), points.get(points.size() - 1)), route::toString);
            for (int i = 1; i < points.size(); i++) {
                Point a = points.get(i - 1);
                Point b = points.get(i);
                assertTrue(a.x() == b.x() ^ a.y() == b.y(), () -> "slanting or empty: " + route);
            }
        }
    }

    private static boolean onEdge(Rect box, Point point) {
        return box.contains(point) && !box.grown(-0.5).contains(point);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
    void noTwoWaysLieUponOneAnother(long seed) {
        DiagramJobnet net = Jobnets.scattered(seed, 30, 45, 8);
        List<RelationRoute> routes = Routes.of(net).all();

        for (RelationRoute one : routes) {
            for (RelationRoute other : routes) {
                if (!one.relation().from().equals(other.relation().from())) {
                    assertTrue(shared(one, other) <= TOUCH, () -> net.name() + ": " + one + " upon " + other);
                }
            }
        }
    }

    private static double shared(RelationRoute one, RelationRoute other) {
        double longest = 0;
        for (int i = 1; i < one.points().size(); i++) {
            for (int j = 1; j < other.points().size(); j++) {
                longest = Math.max(longest, shared(one.points().get(i - 1), one.points().get(i),
                        other.points().get(j - 1), other.points().get(j)));
            }
        }
        return longest;
    }

    private static double shared(Point a, Point b, Point c, Point d) {
        if (a.x() == b.x() && c.x() == d.x() && Math.abs(a.x() - c.x()) < 0.05) {
            return Math.min(Math.max(a.y(), b.y()), Math.max(c.y(), d.y()))
                    - Math.max(Math.min(a.y(), b.y()), Math.min(c.y(), d.y()));
        }
        if (a.y() == b.y() && c.y() == d.y() && Math.abs(a.y() - c.y()) < 0.05) {
            return Math.min(Math.max(a.x(), b.x()), Math.max(c.x(), d.x()))
                    - Math.max(Math.min(a.x(), b.x()), Math.min(c.x(), d.x()));
        }
        return 0;
    }

    @Test
    void neighboursAreJoinedByAStraightLine() {
        List<Point> points = only(Jobnets.of("A1 B1", "A1-B1")).points();

        assertEquals(List.of(new Point(144, 48), new Point(176, 48)), points);
    }

    @Test
    void emptyCellsArePassedStraight() {
        assertEquals(2, only(Jobnets.of("A1 D1", "A1-D1")).points().size());
    }

    @Test
    void unitInTheWayIsPassedBelow() {
        RelationRoute route = only(Jobnets.of("A1 B1 C1", "A1-C1"));

        assertEquals(6, route.points().size());
        assertTrue(route.bounds().bottom() < 2 * Grid.CELL_HEIGHT);
    }

    @Test
    void conditionGoesStraightDownToTheUnitBelow() {
        List<Point> points = only(Jobnets.of("A1 A2", "A1?A2")).points();

        assertEquals(List.of(new Point(80, 80), new Point(80, 112)), points);
    }

    @Test
    void conditionTurnsOnceInAnEmptyCell() {
        assertEquals(3, only(Jobnets.of("A1 C3", "A1?C3")).points().size());
    }

    @Test
    void relationThatGoesBackArrivesAtTheLeft() {
        RelationRoute route = only(Jobnets.of("A1 C2", "C2-A1"));
        Point end = route.points().get(route.points().size() - 1);

        assertEquals(Grid.unitBounds(new Cell(0, 0)).x(), end.x());
        assertTrue(route.points().stream().allMatch(point -> point.x() >= 0), "outside the picture");
    }

    @Test
    void unitsInOneCellStillGetAWay() {
        DiagramJobnet net = Jobnets.of("A1 B1", "A1-B1").moved("B1", new Cell(0, 0));

        assertClear(net.moved("B1", new Cell(5, 5)), Routes.of(net).all().get(0));
    }

    @Test
    void portsOfOneUnitAreApart() {
        Routes routes = Routes.of(Jobnets.of("A1 A2 A3 B2", "A1-B2", "A2-B2", "A3-B2"));
        Set<Double> heights = new HashSet<>();

        routes.all().forEach(route -> heights.add(route.points().get(route.points().size() - 1).y()));

        assertEquals(3, heights.size());
    }

    @Test
    void manyThatLeaveOneUnitShareATrunk() {
        Routes routes = Routes.of(Jobnets.of("A3 B1 B2 B3 B4 B5", "A3-B1", "A3-B2", "A3-B3", "A3-B4", "A3-B5"));
        Set<Point> starts = new HashSet<>();

        routes.all().forEach(route -> starts.add(route.points().get(0)));

        assertEquals(Set.of(new Point(144, 240)), starts);
    }

    @Test
    void forkAndJoinCrossNothing() {
        assertEquals(0, crossings(Routes.of(Jobnets.of("A2 B1 B2 B3 C2", "A2-B1", "A2-B2", "A2-B3", "B1-C2", "B2-C2",
                "B3-C2"))));
    }

    private static int crossings(Routes routes) {
        return Crossings.count(routes.all());
    }

    @Test
    void sameJobnetGivesTheSameWays() {
        DiagramJobnet net = Jobnets.scattered(7, 60, 120, 10);

        assertEquals(Routes.of(net).all(), Routes.of(net).all());
    }

    @Test
    void movingAUnitReportsItsWaysAndLeavesDistantOnesAlone() {
        Routes before = Routes.of(Jobnets.of("A1 B1 A8 B8", "A1-B1", "A8-B8"));

        Routes after = before.moved("B1", new Cell(1, 1));

        assertEquals(List.of(DiagramRelation.seq("A1", "B1")),
                after.changedSince(before).stream().map(RelationRoute::relation).toList());
    }

    @Test
    void dropWithinSixPixelsHitsTheRelation() {
        Routes routes = Routes.of(Jobnets.of("A1 D1", "A1-D1"));

        assertTrue(routes.nearest(new Point(300, 53), RelationRoute.HIT_DISTANCE).isPresent());
        assertTrue(routes.nearest(new Point(300, 55), RelationRoute.HIT_DISTANCE).isEmpty());
    }

    @Test
    void strangeRelationIsRefused() {
        Routes routes = Routes.of(Jobnets.of("A1 B1", "A1-B1"));

        assertThrows(IllegalArgumentException.class, () -> routes.route(DiagramRelation.seq("B1", "A1")));
    }

    @Test
    void shuffledRelationsGetTheirOwnWaysAll() {
        DiagramJobnet net = Jobnets.scattered(3, 50, 100, 9);
        Map<DiagramRelation, RelationRoute> byRelation = new HashMap<>();

        Routes.of(net).all().forEach(route -> byRelation.put(route.relation(), route));

        assertEquals(Set.copyOf(net.relations()), byRelation.keySet());
    }

    private static RelationRoute only(DiagramJobnet net) {
        return Routes.of(net).all().get(0);
    }
}
