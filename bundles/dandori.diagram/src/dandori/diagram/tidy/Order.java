package dandori.diagram.tidy;

import java.util.Arrays;
import java.util.Random;

/** The vertices of every column from top to bottom, while they are being ordered. */
final class Order {
    private final Layers layers;
    /** Places of vertices are multiples of this, so that the units of a stack have places of their own in between. */
    private final int step;
    private final int[][] columns;
    private final int[] place;
    private final double[] wish;

    Order(Layers layers) {
        this.layers = layers;
        this.step = layers.highest();
        this.columns = layers.columns();
        this.place = new int[layers.vertices()];
        this.wish = new double[layers.vertices()];
        for (int[] column : columns) {
            renumber(column);
        }
    }

    int[][] columns() {
        return columns;
    }

    /** How many places there are in a column of so many vertices. */
    int places(int vertices) {
        return vertices * step;
    }

    void renumber(int[] column) {
        for (int i = 0; i < column.length; i++) {
            place[column[i]] = i * step;
        }
    }

    /** Where a part leaves, comparable within its column. */
    int start(int part) {
        return place[layers.from(part)] + layers.fromUnit(part);
    }

    /** Where a part arrives, comparable within its column. */
    int end(int part) {
        return place[layers.to(part)] + layers.toUnit(part);
    }

    /** Orders every column by the present rows, the waypoints of each line between its ends. */
    void byPresentRows() {
        for (int vertex = 0; vertex < wish.length; vertex++) {
            wish[vertex] = layers.presentRow(vertex);
        }
        for (int[] column : columns) {
            sort(column, wish);
        }
    }

    /** Orders every column by lot. */
    void shuffled(Random random) {
        for (int[] column : columns) {
            for (int vertex : column) {
                wish[vertex] = random.nextDouble();
            }
            sort(column, wish);
        }
    }

    /** Orders every column as a walk in depth comes by, forth from the first column or back from the last. */
    void byDepth(boolean forth, boolean lastChildFirst) {
        int[][] next = new int[layers.vertices()][];
        for (int vertex = 0; vertex < next.length; vertex++) {
            int[] parts = forth ? layers.outgoing(vertex) : layers.incoming(vertex);
            next[vertex] = new int[parts.length];
            for (int i = 0; i < parts.length; i++) {
                int part = parts[lastChildFirst ? parts.length - 1 - i : i];
                next[vertex][i] = forth ? layers.to(part) : layers.from(part);
            }
        }
        int[] left = walk(next, forth);
        for (int vertex = 0; vertex < left.length; vertex++) {
            wish[vertex] = left[vertex];
        }
        for (int[] column : columns) {
            sort(column, wish);
        }
    }

    private int[] walk(int[][] next, boolean forth) {
        DepthWalk walk = new DepthWalk(next);
        for (int vertex = 0; vertex < next.length; vertex++) {
            if ((forth ? layers.incoming(vertex) : layers.outgoing(vertex)).length == 0) {
                walk.from(vertex);
            }
        }
        return walk.finished();
    }

    /**
     * Moves the vertices of all columns, forth or back, to the middle of their neighbours in the column before, the
     * neighbours in the column after counting by {@code share}, 0 to 1.
     */
    void sweep(boolean forth, double share) {
        for (int i = 1; i < columns.length; i++) {
            int[] column = columns[forth ? i : columns.length - 1 - i];
            for (int vertex : column) {
                wish[vertex] = middle(vertex, forth, share);
            }
            sort(column, wish);
        }
    }

    private double middle(int vertex, boolean forth, double share) {
        int[] near = forth ? layers.incoming(vertex) : layers.outgoing(vertex);
        int[] far = forth ? layers.outgoing(vertex) : layers.incoming(vertex);
        if (near.length == 0) {
            return middle(vertex, far, !forth);
        }
        double own = middle(vertex, near, forth);
        return far.length == 0 ? own : (own + share * middle(vertex, far, !forth)) / (1 + share);
    }

    private double middle(int vertex, int[] parts, boolean forth) {
        double sum = 0;
        for (int part : parts) {
            sum += forth ? start(part) : end(part);
        }
        return parts.length == 0 ? place[vertex] : sum / parts.length;
    }

    /** Sorts by wish; equal ones keep their order. */
    private void sort(int[] column, double[] by) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int vertex : column) {
            least = Math.min(least, by[vertex]);
            most = Math.max(most, by[vertex]);
        }
        double scale = most > least ? Integer.MAX_VALUE / (most - least) : 0;
        long[] keys = new long[column.length];
        for (int i = 0; i < column.length; i++) {
            keys[i] = (long) ((by[column[i]] - least) * scale) << 32 | i;
        }
        Arrays.sort(keys);
        arrange(column, keys);
    }

    private void arrange(int[] column, long[] keys) {
        int[] before = column.clone();
        for (int i = 0; i < column.length; i++) {
            column[i] = before[(int) keys[i]];
        }
        renumber(column);
    }
}
