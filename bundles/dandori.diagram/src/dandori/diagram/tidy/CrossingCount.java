package dandori.diagram.tidy;

import java.util.Arrays;

/** Counts the crossings of the lines between neighbouring columns, in one pass per gap with a tree of sums. */
final class CrossingCount {
    private final Layers layers;
    private final Order order;
    private final int[] tree;
    private final long[] lines;

    CrossingCount(Layers layers, Order order) {
        this.layers = layers;
        this.order = order;
        int longest = Arrays.stream(order.columns()).mapToInt(column -> column.length).max().orElse(0);
        this.tree = new int[order.places(longest) + 1];
        this.lines = new long[layers.parts()];
    }

    long count() {
        long sum = 0;
        for (int i = 0; i + 1 < order.columns().length; i++) {
            sum += between(order.columns()[i], order.places(order.columns()[i + 1].length));
        }
        return sum;
    }

    /** The lines are passed from top to bottom; each crosses those before it that arrive below. */
    private long between(int[] column, int places) {
        Arrays.fill(tree, 0, places + 1, 0);
        int passed = 0;
        long sum = 0;
        for (int vertex : column) {
            int count = sorted(layers.outgoing(vertex));
            for (int i = 0; i < count; i++) {
                sum += passed - arrivedUpTo((int) lines[i] + 1);
                passed += arrive((int) lines[i] + 1, places);
            }
        }
        return sum;
    }

    private int sorted(int[] parts) {
        for (int i = 0; i < parts.length; i++) {
            lines[i] = (long) order.start(parts[i]) << 32 | order.end(parts[i]);
        }
        if (parts.length > 1) {
            Arrays.sort(lines, 0, parts.length);
        }
        return parts.length;
    }

    private int arrivedUpTo(int place) {
        int sum = 0;
        for (int at = place; at > 0; at -= at & -at) {
            sum += tree[at];
        }
        return sum;
    }

    private int arrive(int place, int places) {
        for (int at = place; at <= places; at += at & -at) {
            tree[at]++;
        }
        return 1;
    }
}
