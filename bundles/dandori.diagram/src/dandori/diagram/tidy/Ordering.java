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
    private static final int SIFTS = 6;

    private final Layers layers;
    private final Order order;
    private final CrossingCount crossings;
    private final Sifting sifting;
    private int[][] best;
    private long fewest = Long.MAX_VALUE;

    Ordering(Layers layers) {
        this.layers = layers;
        this.order = new Order(layers);
        this.sifting = new Sifting(layers, order);
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
        int B=Integer.getInteger("B",30), V=Integer.getInteger("V",8), C=Integer.getInteger("C",3);
        for (int cycle = 0; cycle < C; cycle++) {
          int vain = 0;
          for (int sweep = 0; sweep < B && vain < V && fewest > 0; sweep++) {
            order.sweep(sweep % 2 == 0, sweep * Double.parseDouble(System.getProperty("P","1")) / B);
            vain = keepIfBetter() ? 0 : vain + 1;
          }
          if (Boolean.getBoolean("R")) restore();
          sifting.run(SIFTS);
          if (!keepIfBetter()) break;
        }
    }
    private void restore() {
        for (int i = 0; i < best.length; i++) {
            System.arraycopy(best[i], 0, order.columns()[i], 0, best[i].length);
            order.renumber(order.columns()[i]);
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
