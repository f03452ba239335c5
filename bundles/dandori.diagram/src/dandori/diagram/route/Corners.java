package dandori.diagram.route;

import dandori.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Leaves out points that are no corners. */
final class Corners {
    private static final double SAME = 0.01;

    private Corners() {
    }

    static List<Point> only(List<Point> points) {
        List<Point> kept = new ArrayList<>();
        for (Point point : points) {
            if (!kept.isEmpty() && kept.get(kept.size() - 1).distance(point) < SAME) {
                continue;
            }
            if (kept.size() > 1 && inLine(kept.get(kept.size() - 2), kept.get(kept.size() - 1), point)) {
                kept.remove(kept.size() - 1);
            }
            kept.add(point);
        }
        if (kept.size() == 1) {
            kept.add(points.get(points.size() - 1));
        }
        return kept;
    }

    private static boolean inLine(Point a, Point b, Point c) {
        return Math.abs(a.x() - b.x()) < SAME && Math.abs(b.x() - c.x()) < SAME
                || Math.abs(a.y() - b.y()) < SAME && Math.abs(b.y() - c.y()) < SAME;
    }
}
