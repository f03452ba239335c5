package dandori.diagram.tidy;

import java.util.Arrays;

/** Counts the crossings of the lines between neighbouring columns, in one pass per gap with a tree of sums. */
final class CrossingCount {
    private final Layers layers;
    private final Order order;

    CrossingCount(Layers layers, Order order) {
        this.layers = layers;
        this.order = order;
    }

    long count() {
        long sum = 0;
        for (int[] column : order.columns()) {
            sum += after(column);
        }
        return sum;
    }

    private long after(int[] column) {
        int size = 0;
        for (int vertex : column) {
            size += layers.outgoing(vertex).length;
        }
        long[] lines = new long[size];
        int filled = 0;
        for (int vertex : column) {
            for (int part : layers.outgoing(vertex)) {
                lines[filled++] = (long) order.start(part) << 32 | order.end(part);
            }
        }
        Arrays.sort(lines);
        return inversions(lines);
    }

    private static long inversions(long[] lines) {
        int[] ends = Arrays.stream(lines).mapToInt(line -> (int) line).toArray();
        int[] sorted = Arrays.stream(ends).distinct().sorted().toArray();
        int[] tree = new int[sorted.length + 1];
        long sum = 0;
        for (int i = 0; i < ends.length; i++) {
            int rank = Arrays.binarySearch(sorted, ends[i]) + 1;
            sum += i;
            for (int at = rank; at > 0; at -= at & -at) {
                sum -= tree[at];
            }
            for (int at = rank; at < tree.length; at += at & -at) {
                tree[at]++;
            }
        }
        return sum;
    }
}
