package dandori.diagram.tidy;

import java.util.Arrays;

/** A tree of lines through all vertices, and what moving one side of each line would gain. */
final class SpanningTree {
    private final int[] from;
    private final int[] to;
    private final int[] surplus;
    private final int[] first;
    private final int[] following;
    private final int[] order;
    private final int[] upward;
    private final int[] sum;
    private final boolean[] side;

    SpanningTree(int[] from, int[] to, int vertices) {
        this.from = from;
        this.to = to;
        this.surplus = new int[vertices];
        for (int line = 0; line < from.length; line++) {
            surplus[from[line]]++;
            surplus[to[line]]--;
        }
        this.first = new int[vertices];
        this.following = new int[2 * from.length];
        this.order = new int[vertices];
        this.upward = new int[vertices];
        this.sum = new int[vertices];
        this.side = new boolean[vertices];
    }

    /** Takes the lines of the tree and hangs them from the first vertex. */
    void root(boolean[] inTree) {
        Arrays.fill(first, -1);
        for (int line = 0; line < from.length; line++) {
            if (inTree[line]) {
                following[2 * line] = first[from[line]];
                first[from[line]] = 2 * line;
                following[2 * line + 1] = first[to[line]];
                first[to[line]] = 2 * line + 1;
            }
        }
        walk();
        System.arraycopy(surplus, 0, sum, 0, sum.length);
        for (int i = order.length - 1; i > 0; i--) {
            sum[above(order[i])] += sum[order[i]];
        }
    }

    private void walk() {
        upward[0] = -1;
        int found = 1;
        for (int i = 0; i < found; i++) {
            int vertex = order[i];
            for (int half = first[vertex]; half >= 0; half = following[half]) {
                int line = half / 2;
                if (line != upward[vertex]) {
                    int other = from[line] == vertex ? to[line] : from[line];
                    upward[other] = line;
                    order[found++] = other;
                }
            }
        }
    }

    private int above(int vertex) {
        int line = upward[vertex];
        return from[line] == vertex ? to[line] : from[line];
    }

    /**
     * The line of the tree whose sides gain most by moving apart; -1 if none gains. The surplus of leaving lines below
     * a line of the tree is what all lines between its two sides get longer or shorter.
     */
    int dearest() {
        int least = 0;
        int found = -1;
        for (int i = 1; i < order.length; i++) {
            int line = upward[order[i]];
            int value = from[line] == order[i] ? sum[order[i]] : -sum[order[i]];
            if (value < least) {
                least = value;
                found = line;
            }
        }
        return found;
    }

    /** By vertex, whether it is on the side where the line of the tree starts. */
    boolean[] tailSide(int line) {
        int lower = upward[from[line]] == line ? from[line] : to[line];
        boolean tail = lower == from[line];
        side[0] = !tail;
        side[lower] = tail;
        for (int i = 1; i < order.length; i++) {
            if (order[i] != lower) {
                side[order[i]] = side[above(order[i])];
            }
        }
        return side;
    }
}
