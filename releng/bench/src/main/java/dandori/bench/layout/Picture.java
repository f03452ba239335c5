package dandori.bench.layout;

import java.util.List;

import dandori.diagram.geometry.Point;

/**
 * A jobnet as somebody's layout draws it.
 *
 * @param lines every relation as a row of points from its predecessor to its successor
 */
record Picture(List<Line> lines) {

    /** A relation as it is drawn. */
    record Line(String from, String to, List<Point> points) {

        Line {
            points = List.copyOf(points);
        }

        private boolean sharesAnEnd(Line other) {
            return from.equals(other.from) || to.equals(other.to) || from.equals(other.to) || to.equals(other.from);
        }

        private int crossings(Line other) {
            int count = 0;
            for (int i = 1; i < points.size(); i++) {
                for (int j = 1; j < other.points.size(); j++) {
                    count += cross(points.get(i - 1), points.get(i), other.points.get(j - 1), other.points.get(j))
                            ? 1
                            : 0;
                }
            }
            return count;
        }
    }

    /** How often lines that share no end cross. */
    int crossings() {
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!lines.get(i).sharesAnEnd(lines.get(j))) {
                    count += lines.get(i).crossings(lines.get(j));
                }
            }
        }
        return count;
    }

    /** A crossing at a corner belongs to the part that ends there only. */
    private static boolean cross(Point a, Point b, Point c, Point d) {
        return side(a, b, c) > 0 != side(a, b, d) > 0 && side(c, d, a) > 0 != side(c, d, b) > 0
                && side(a, b, c) != side(a, b, d);
    }

    private static double side(Point a, Point b, Point p) {
        return (b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x());
    }
}
