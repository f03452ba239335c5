package dandori.diagram.tidy;

/** Lets vertices that stand one below the other change places as long as that removes crossings. */
final class Exchange {
    private static final int ROUNDS = 8;

    private final Layers layers;
    private final Order order;

    Exchange(Layers layers, Order order) {
        this.layers = layers;
        this.order = order;
    }

    void run() {
        boolean better = true;
        for (int round = 0; round < ROUNDS && better; round++) {
            better = false;
            for (int[] column : order.columns()) {
                better |= run(column);
            }
        }
    }

    private boolean run(int[] column) {
        boolean better = false;
        for (int upper = 0; upper + 1 < column.length; upper++) {
            if (gain(column[upper], column[upper + 1]) > 0) {
                order.exchange(column, upper);
                better = true;
            }
        }
        return better;
    }

    /** How many crossings fewer there were with the lower vertex above. */
    private int gain(int upper, int lower) {
        int gain = 0;
        for (int one : layers.incoming(upper)) {
            for (int other : layers.incoming(lower)) {
                gain += Integer.compare(order.start(one), order.start(other));
            }
        }
        for (int one : layers.outgoing(upper)) {
            for (int other : layers.outgoing(lower)) {
                gain += Integer.compare(order.end(one), order.end(other));
            }
        }
        return gain;
    }
}
