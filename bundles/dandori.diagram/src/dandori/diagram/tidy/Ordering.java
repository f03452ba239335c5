package dandori.diagram.tidy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Orders the vertices of every column so that few lines cross. From several beginnings, columns are swept forth and
 * back, each vertex going to the middle of its neighbours, then each vertex is sifted to its best place, again and
 * again while it helps. The present order is a beginning too, and stays unless another has clearly fewer crossings.
 */
final class Ordering {
    private static final int SWEEPS = 60;
    private static final int CYCLES = 8;
    private static final int SIFTS = 6;
    /** Vertices from which on the time for a picture is that of a glance, not of a search. */
    static final int LARGE = 400;
    /** Small pictures are also begun in orders drawn by lot, always the same; the fewer vertices the more often. */
    private static final int SHUFFLED = 6000;
    private static final int HUGE = 12_000;
    /** Without crossings, or with two fewer and less than this share of them, another order is worth the change. */
    private static final double WORTH_A_CHANGE = 0.97;

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
        int[][] present = present();
        long presentCrossings = fewest;
        improve();
        for (Runnable beginning : beginnings()) {
            beginning.run();
            improve();
        }
        boolean clearly = fewest == 0 || fewest + 1 < presentCrossings * WORTH_A_CHANGE;
        return clearly ? best : present;
    }

    /** The present order of the stacks, only the waypoints put where lines cross least. */
    int[][] present() {
        order.byPresentRows();
        sifting.run(SIFTS, layers.stacks());
        keepIfBetter();
        return best;
    }

    private List<Runnable> beginnings() {
        List<Runnable> beginnings = new ArrayList<>();
        beginnings.add(() -> order.byDepth(true, false));
        if (layers.vertices() > LARGE) {
            return beginnings;
        }
        beginnings.add(() -> order.byDepth(false, false));
        beginnings.add(() -> order.byDepth(true, true));
        beginnings.add(() -> order.byDepth(false, true));
        for (int seed = 1; seed <= SHUFFLED / layers.vertices(); seed++) {
            Random random = new Random(seed);
            beginnings.add(() -> order.shuffled(random));
        }
        return beginnings;
    }

    private void improve() {
        int sweeps = layers.vertices() > LARGE ? SWEEPS / 3 : SWEEPS;
        int sifts = layers.vertices() > HUGE ? 2 : SIFTS;
        boolean better = true;
        for (int cycle = 0; cycle < CYCLES && better && fewest > 0; cycle++) {
            better = false;
            for (int sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
                order.sweep(sweep % 2 == 0, sweep / (double) sweeps);
                better |= keepIfBetter();
            }
            sifting.run(sifts, 0);
            better |= keepIfBetter();
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
