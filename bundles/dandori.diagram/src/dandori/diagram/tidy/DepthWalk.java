package dandori.diagram.tidy;

/** Walks a graph in depth without recursion, so that a chain of any length can be walked. */
final class DepthWalk {
    private final int[][] next;
    private final boolean[] seen;
    private final int[] finished;
    private final int[] path;
    private final int[] tried;
    private int clock;

    DepthWalk(int[][] next) {
        this.next = next;
        this.seen = new boolean[next.length];
        this.finished = new int[next.length];
        this.path = new int[next.length];
        this.tried = new int[next.length];
    }

    /** Walks everything not yet seen that can be reached. */
    void from(int start) {
        int depth = seen[start] ? -1 : enter(start, -1);
        while (depth >= 0) {
            int at = path[depth];
            if (tried[at] == next[at].length) {
                finished[at] = ++clock;
                depth--;
            } else {
                int successor = next[at][tried[at]++];
                depth = seen[successor] ? depth : enter(successor, depth);
            }
        }
    }

    private int enter(int vertex, int depth) {
        seen[vertex] = true;
        path[depth + 1] = vertex;
        return depth + 1;
    }

    /** By vertex, the moment it was left for good, from 1. */
    int[] finished() {
        return finished;
    }
}
