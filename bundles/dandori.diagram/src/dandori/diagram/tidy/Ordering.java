package dandori.diagram.tidy;

import java.util.Arrays;

/**
 * Orders the vertices of every column so that few lines cross: columns are swept forth and back, each vertex going to the
 * middle of its neighbours, then neighbours change places where that helps. An order is only given up for one with fewer
 * crossings, and the first one is that of the present rows: what is good stays.
 */
final class Ordering {
    private static final int SWEEPS = 12;
    private static final int SWEEPS_WHEN_LARGE = 6;
    private static final int LARGE = 6000;
    private static final int GIVE_UP = 3;

    private final Layers layers;
    private final Order order;
    private final CrossingCount crossings;
    private int[][] best;
    private long fewest = Long.MAX_VALUE;

    Ordering(Layers layers) {
        this.layers = layers;
        this.order = new Order(layers);
        this.crossings = new CrossingCount(layers, order);
    }

    /** The vertices of every column, top to bottom. */
    int[][] best() {
        order.byPresentRows();
        keepIfBetter();
        improve();
        order.byDepth();
        improve();
        return best;
    }

    private void improve() {
        int sweeps = layers.vertices() > LARGE ? SWEEPS_WHEN_LARGE : SWEEPS;
        int vain = 0;
        for (int sweep = 0; sweep < sweeps && vain < GIVE_UP && fewest > 0; sweep++) {
            order.sweep(sweep % 2 == 0);
            new Exchange(layers, order).run();
            vain = keepIfBetter() ? 0 : vain + 1;
        }
    }

    private boolean keepIfBetter() {
        long count = crossings.count();
        if (count >= fewest) {
            return false;
        }
        fewest = count;
        best = Arrays.stream(order.columns()).map(int[]::clone).toArray(int[][]::new);
        return true;
    }
}
