package dandori.diagram.route;

import dandori.diagram.geometry.Point;
import java.util.List;

/** Counts how often ways cross. */
public final class Crossings {
    private Crossings() {
    }

    /** Pairs of parts of ways from different units that cross. */
    public static int count(List<RelationRoute> routes) {
        int count = 0;
        for (int i = 0; i < routes.size(); i++) {
            for (int j = 0; j < i; j++) {
                count += count(routes.get(i), routes.get(j));
            }
        }
        return count;
    }

    private static int count(RelationRoute one, RelationRoute other) {
        if (one.relation().from().equals(other.relation().from())) {
            return 0;
        }
        int count = 0;
        for (int i = 1; i < one.points().size(); i++) {
            for (int j = 1; j < other.points().size(); j++) {
                Point a = one.points().get(i - 1);
                Point c = other.points().get(j - 1);
                boolean cross = a.x() == one.points().get(i).x()
                        ? cross(a, one.points().get(i), c, other.points().get(j))
                        : cross(c, other.points().get(j), a, one.points().get(i));
                count += cross ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean cross(Point a, Point b, Point c, Point d) {
        return a.x() == b.x() && c.y() == d.y() && a.x() > Math.min(c.x(), d.x()) && a.x() < Math.max(c.x(), d.x())
                && c.y() > Math.min(a.y(), b.y()) && c.y() < Math.max(a.y(), b.y());
    }
}
