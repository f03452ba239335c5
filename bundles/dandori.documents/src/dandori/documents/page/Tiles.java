package dandori.documents.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts rows or columns into stretches that each fit a page, as even as they can be. */
final class Tiles {

    private Tiles() {
    }

    /**
     * A stretch of rows or columns.
     *
     * @param from first
     * @param to   after the last
     */
    record Stretch(int from, int to) {
    }

    /** Stretches of at most so many, of like length. */
    static List<Stretch> even(int count, int most) {
        int parts = Math.max(1, (count + most - 1) / most);
        List<Stretch> stretches = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            stretches.add(new Stretch(count * part / parts, count * (part + 1) / parts));
        }
        return stretches;
    }

    /** Stretches that are at most so long; a single one that is longer stands alone. */
    static List<Stretch> fitting(double[] edges, double length) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int to = 1; to < edges.length; to++) {
            boolean last = to == edges.length - 1;
            if (last || edges[to + 1] - edges[from] > length) {
                stretches.add(new Stretch(from, to));
                from = to;
            }
        }
        return stretches;
    }
}
