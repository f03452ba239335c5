package dandori.diagram.tidy;

import java.util.Arrays;

/**
 * Stacks in their columns, with a waypoint in every column a line passes, so that lines only join neighbouring columns.
 * Vertices below {@link #stacks()} are stacks, the others waypoints, which need no row of their own.
 */
final class Layers {
    private final int stacks;
    private final int[] layer;
    private final int[] height;
    private final double[] presentRow;
    private final int[] from;
    private final int[] to;
    private final int[] fromUnit;
    private final int[] toUnit;
    private final int[][] incoming;
    private final int[][] outgoing;

    Layers(UnitGraph graph, int[] layerOfStack) {
        this.stacks = layerOfStack.length;
        int parts = graph.lines().stream()
                .mapToInt(line -> Math.abs(layerOfStack[line.to()] - layerOfStack[line.from()])).sum();
        int vertices = stacks + parts - graph.lines().size();
        this.layer = Arrays.copyOf(layerOfStack, vertices);
        this.height = new int[vertices];
        Arrays.setAll(height, vertex -> vertex < stacks ? graph.stacks().get(vertex).size() : 0);
        this.presentRow = new double[vertices];
        this.from = new int[parts];
        this.to = new int[parts];
        this.fromUnit = new int[parts];
        this.toUnit = new int[parts];
        split(graph);
        standing(graph.stacks().stream().mapToInt(stack -> stack.get(0).cell().row()).toArray());
        this.incoming = Adjacency.lines(vertices, to);
        this.outgoing = Adjacency.lines(vertices, from);
    }

    private void split(UnitGraph graph) {
        int part = 0;
        int waypoint = stacks;
        for (UnitGraph.Line line : graph.lines()) {
            boolean forward = layer[line.from()] < layer[line.to()];
            int start = forward ? line.from() : line.to();
            int end = forward ? line.to() : line.from();
            fromUnit[part] = forward ? line.fromUnit() : line.toUnit();
            from[part] = start;
            for (int column = layer[start] + 1; column < layer[end]; column++) {
                layer[waypoint] = column;
                to[part++] = waypoint;
                from[part] = waypoint++;
            }
            toUnit[part] = forward ? line.toUnit() : line.fromUnit();
            to[part++] = end;
        }
    }

    /** Says in which rows the stacks stand now; waypoints are on the straight line between the ends of their line. */
    void standing(int[] rowOfStack) {
        for (int stack = 0; stack < stacks; stack++) {
            presentRow[stack] = rowOfStack[stack];
        }
        int first = 0;
        for (int part = 0; part < from.length; part++) {
            if (to[part] < stacks) {
                spread(first, part);
                first = part + 1;
            }
        }
    }

    private void spread(int first, int last) {
        double start = presentRow[from[first]];
        double end = presentRow[to[last]];
        for (int part = first; part < last; part++) {
            presentRow[to[part]] = start + (end - start) * (part - first + 1) / (last - first + 1);
        }
    }

    int stacks() {
        return stacks;
    }

    int vertices() {
        return layer.length;
    }

    int parts() {
        return from.length;
    }

    int layerOf(int vertex) {
        return layer[vertex];
    }

    /** The row a stack has now; of a waypoint, where the straight line between its ends passes. */
    double presentRow(int vertex) {
        return presentRow[vertex];
    }

    /** How many rows a vertex needs. */
    int height(int vertex) {
        return height[vertex];
    }

    /** The most rows a vertex needs. */
    int highest() {
        return Arrays.stream(height).max().orElse(1);
    }

    int from(int part) {
        return from[part];
    }

    int to(int part) {
        return to[part];
    }

    /** Which unit of the stack the part leaves. */
    int fromUnit(int part) {
        return fromUnit[part];
    }

    /** Which unit of the stack the part arrives at. */
    int toUnit(int part) {
        return toUnit[part];
    }

    /** The parts that arrive from the column before. */
    int[] incoming(int vertex) {
        return incoming[vertex];
    }

    /** The parts that leave to the column after. */
    int[] outgoing(int vertex) {
        return outgoing[vertex];
    }

    /** The vertices of every column, lowest index first. */
    int[][] columns() {
        int count = Arrays.stream(layer).max().orElse(-1) + 1;
        return Adjacency.lines(count, layer);
    }
}
