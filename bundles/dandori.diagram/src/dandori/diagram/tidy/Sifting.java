package dandori.diagram.tidy;

import java.util.Arrays;

/** Moves one vertex after the other to the place of its column where it crosses least, as long as that helps. */
final class Sifting {
    /** So many places are tried for each vertex, on average, all runs together. */
    private static final int TRIALS = 1200;

    private final Layers layers;
    private final Order order;
    private final int[][] before;
    private final int[][] after;
    private long patience;

    Sifting(Layers layers, Order order) {
        this.layers = layers;
        this.order = order;
        this.before = new int[layers.vertices()][];
        this.after = new int[layers.vertices()][];
        this.patience = (long) layers.vertices() * TRIALS;
    }

    /**
     * Goes over all columns so many times at most; ends early when nothing changes. Only vertices from {@code lowest}
     * on are moved.
     */
    void run(int rounds, int lowest) {
        boolean better = true;
        for (int round = 0; round < rounds && better && patience > 0; round++) {
            better = false;
            for (int i = 0; i < order.columns().length; i++) {
                better |= siftColumn(order.columns()[round % 2 == 0 ? i : order.columns().length - 1 - i], lowest);
            }
        }
    }

    private boolean siftColumn(int[] column, int lowest) {
        for (int vertex : column) {
            before[vertex] = neighbours(layers.incoming(vertex), true);
            after[vertex] = neighbours(layers.outgoing(vertex), false);
        }
        boolean better = false;
        patience -= (long) column.length * column.length;
        for (int vertex : column.clone()) {
            better |= vertex >= lowest && sift(column, vertex);
        }
        if (better) {
            order.renumber(column);
        }
        return better;
    }

    private int[] neighbours(int[] parts, boolean incoming) {
        int[] places = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            places[i] = incoming ? order.start(parts[i]) : order.end(parts[i]);
        }
        Arrays.sort(places);
        return places;
    }

    private boolean sift(int[] column, int vertex) {
        int at = 0;
        while (column[at] != vertex) {
            at++;
        }
        int[] down = best(column, at, 1);
        int[] up = best(column, at, -1);
        int[] better = up[1] > down[1] ? up : down;
        move(column, at, better[0]);
        return better[1] > 0;
    }

    /** The best place in one direction, and how many crossings fewer it has. */
    private int[] best(int[] column, int at, int direction) {
        int[] best = { at, 0 };
        int gain = 0;
        for (int i = at + direction; i >= 0 && i < column.length; i += direction) {
            gain += direction > 0 ? gain(column[at], column[i]) : gain(column[i], column[at]);
            if (gain > best[1]) {
                best[0] = i;
                best[1] = gain;
            }
        }
        return best;
    }

    private static void move(int[] column, int at, int to) {
        int vertex = column[at];
        if (to > at) {
            System.arraycopy(column, at + 1, column, at, to - at);
        } else {
            System.arraycopy(column, to, column, to + 1, at - to);
        }
        column[to] = vertex;
    }

    /** How many crossings fewer there were with the lower vertex above. */
    private int gain(int upper, int lower) {
        return gain(before[upper], before[lower]) + gain(after[upper], after[lower]);
    }

    /** Of sorted places, pairs in which the first is greater less those in which it is smaller. */
    private static int gain(int[] upper, int[] lower) {
        int gain = 0;
        int smaller = 0;
        int notGreater = 0;
        for (int place : upper) {
            while (smaller < lower.length && lower[smaller] < place) {
                smaller++;
            }
            notGreater = Math.max(notGreater, smaller);
            while (notGreater < lower.length && lower[notGreater] <= place) {
                notGreater++;
            }
            gain += smaller - (lower.length - notGreater);
        }
        return gain;
    }
}
