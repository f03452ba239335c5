package dandori.diagram.tidy;

import java.util.Arrays;

/**
 * Gives every stack its column: right of all predecessors, all lines together as short as can be. Lines that would
 * close a circle count the other way round.
 */
final class Layering {
    private final int[] from;
    private final int[] to;
    private final int[][] next;
    private final int[][] previous;
    private final int[] topological;

    Layering(UnitGraph graph) {
        int[][] ends = acyclic(graph);
        this.from = ends[0];
        this.to = ends[1];
        this.next = Adjacency.of(graph.stacks().size(), ends[0], ends[1]);
        this.previous = Adjacency.of(graph.stacks().size(), ends[1], ends[0]);
        this.topological = topological();
    }

    /** The ends of all lines, those that close a circle turned round. */
    private static int[][] acyclic(UnitGraph graph) {
        int[] from = graph.lines().stream().mapToInt(UnitGraph.Line::from).toArray();
        int[] to = graph.lines().stream().mapToInt(UnitGraph.Line::to).toArray();
        int[] finished = finishing(Adjacency.of(graph.stacks().size(), from, to), from.length, to);
        for (int line = 0; line < from.length; line++) {
            if (finished[from[line]] < finished[to[line]]) {
                int end = from[line];
                from[line] = to[line];
                to[line] = end;
            }
        }
        return new int[][]{ from, to };
    }

    /** When a walk in depth leaves each stack, first from where nothing leads to; lines to later ends close circles. */
    private static int[] finishing(int[][] next, int lines, int[] to) {
        int[] arriving = new int[next.length];
        for (int line = 0; line < lines; line++) {
            arriving[to[line]]++;
        }
        DepthWalk walk = new DepthWalk(next);
        for (int stack = 0; stack < next.length; stack++) {
            if (arriving[stack] == 0) {
                walk.from(stack);
            }
        }
        for (int stack = 0; stack < next.length; stack++) {
            walk.from(stack);
        }
        return walk.finished();
    }

    private int[] topological() {
        int[] open = Arrays.stream(previous).mapToInt(stacks -> stacks.length).toArray();
        int[] order = new int[next.length];
        int found = 0;
        for (int stack = 0; stack < next.length; stack++) {
            if (open[stack] == 0) {
                order[found++] = stack;
            }
        }
        for (int i = 0; i < order.length; i++) {
            for (int successor : next[order[i]]) {
                if (--open[successor] == 0) {
                    order[found++] = successor;
                }
            }
        }
        return order;
    }

    /** The column of each stack, the first being 0. */
    int[] layers() {
        int[] layer = new int[next.length];
        for (int stack : topological) {
            layer[stack] = earliest(layer, stack);
        }
        pull(layer);
        new ShortLines(from, to, layer).run();
        int first = Arrays.stream(layer).min().orElse(0);
        return Arrays.stream(layer).map(column -> column - first).toArray();
    }

    /** Moves stacks with more lines on one side to that side. */
    private void pull(int[] layer) {
        for (int i = topological.length - 1; i >= 0; i--) {
            int stack = topological[i];
            if (next[stack].length > previous[stack].length) {
                layer[stack] = latest(layer, stack);
            }
        }
        for (int stack : topological) {
            if (previous[stack].length > next[stack].length) {
                layer[stack] = earliest(layer, stack);
            }
        }
    }

    private int earliest(int[] layer, int stack) {
        int column = 0;
        for (int predecessor : previous[stack]) {
            column = Math.max(column, layer[predecessor] + 1);
        }
        return column;
    }

    private int latest(int[] layer, int stack) {
        int column = Integer.MAX_VALUE;
        for (int successor : next[stack]) {
            column = Math.min(column, layer[successor] - 1);
        }
        return column;
    }
}
