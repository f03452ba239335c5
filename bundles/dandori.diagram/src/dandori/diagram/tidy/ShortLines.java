package dandori.diagram.tidy;

import java.util.Arrays;

/**
 * Shortens the lines between columns as far as possible, all together, by the network simplex method: a tree of lines
 * that cannot be shorter spans the graph; as long as one of them holds two sides apart that would gain by moving, it is
 * exchanged for the line that stops the move.
 */
final class ShortLines {
    private static final int WORK = 60_000_000;

    private final int[] from;
    private final int[] to;
    private final int[] layer;
    private final boolean[] inTree;
    private final SpanningTree tree;

    /** Lines of a connected graph, each leading to a later column in {@code layer}, which is changed. */
    ShortLines(int[] from, int[] to, int[] layer) {
        this.from = from;
        this.to = to;
        this.layer = layer;
        this.inTree = new boolean[from.length];
        this.tree = new SpanningTree(from, to, layer.length);
    }

    void run() {
        span();
        int rounds = WORK / (layer.length + from.length + 1);
        for (int round = 0; round < rounds; round++) {
            tree.root(inTree);
            int leaving = tree.dearest();
            if (leaving < 0) {
                return;
            }
            exchange(leaving);
        }
    }

    private void exchange(int leaving) {
        boolean[] moving = tree.tailSide(leaving);
        int entering = -1;
        for (int line = 0; line < from.length; line++) {
            if (!moving[from[line]] && moving[to[line]] && (entering < 0 || slack(line) < slack(entering))) {
                entering = line;
            }
        }
        int step = slack(entering);
        if (step > 0) {
            for (int vertex = 0; vertex < layer.length; vertex++) {
                layer[vertex] -= moving[vertex] ? step : 0;
            }
        }
        inTree[leaving] = false;
        inTree[entering] = true;
    }

    private int slack(int line) {
        return layer[to[line]] - layer[from[line]] - 1;
    }

    /** Finds a first tree, moving whole pieces together until a line of length one joins them. */
    private void span() {
        int[] piece = new int[layer.length];
        Arrays.setAll(piece, vertex -> vertex);
        for (int line = 0; line < from.length; line++) {
            if (slack(line) == 0) {
                join(line, piece);
            }
        }
        for (int joined = joins(); joined < layer.length - 1; joined++) {
            closeNearest(piece);
        }
    }

    private int joins() {
        int count = 0;
        for (boolean used : inTree) {
            count += used ? 1 : 0;
        }
        return count;
    }

    private void join(int line, int[] piece) {
        int one = piece[from[line]];
        int other = piece[to[line]];
        if (one == other) {
            return;
        }
        inTree[line] = true;
        for (int vertex = 0; vertex < piece.length; vertex++) {
            piece[vertex] = piece[vertex] == other ? one : piece[vertex];
        }
    }

    /** Moves the piece of the first vertex along its shortest line to another piece, and joins them. */
    private void closeNearest(int[] piece) {
        int nearest = -1;
        for (int line = 0; line < from.length; line++) {
            boolean leaves = piece[from[line]] == piece[0] ^ piece[to[line]] == piece[0];
            if (leaves && (nearest < 0 || slack(line) < slack(nearest))) {
                nearest = line;
            }
        }
        int step = piece[from[nearest]] == piece[0] ? slack(nearest) : -slack(nearest);
        for (int vertex = 0; vertex < piece.length; vertex++) {
            layer[vertex] += piece[vertex] == piece[0] ? step : 0;
        }
        join(nearest, piece);
    }
}
