package dandori.diagram.tidy;

import java.util.Arrays;

/**
 * Gives every vertex its row, keeping the order of its column: as near as possible to the middle of its neighbours, so
 * that lines run straight. Waypoints take no room.
 */
final class RowAssignment {
    private static final int SWEEPS = 10;

    private final Layers layers;
    private final int[][] columns;
    private final double[] row;

    RowAssignment(Layers layers, int[][] columns) {
        this.layers = layers;
        this.columns = columns;
        this.row = new double[layers.vertices()];
        for (int[] column : columns) {
            int next = 0;
            for (int vertex : column) {
                row[vertex] = next;
                next += layers.height(vertex);
            }
        }
    }

    /** The row of every vertex, the first being 0. */
    int[] rows() {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            sweep(sweep % 2 == 0, false);
        }
        sweep(true, true);
        sweep(false, true);
        sweep(true, true);
        double first = Arrays.stream(columns).flatMapToInt(Arrays::stream).filter(vertex -> vertex < layers.stacks())
                .mapToDouble(vertex -> row[vertex]).min().orElse(0);
        return Arrays.stream(row).mapToInt(place -> (int) Math.round(place - first)).toArray();
    }

    private void sweep(boolean forth, boolean whole) {
        for (int i = 0; i < columns.length; i++) {
            int[] column = columns[forth ? i : columns.length - 1 - i];
            double[] wish = new double[column.length];
            for (int at = 0; at < column.length; at++) {
                wish[at] = wish(column[at], forth);
            }
            settle(column, wish, whole);
        }
    }

    private double wish(int vertex, boolean forth) {
        int[] parts = forth ? layers.incoming(vertex) : layers.outgoing(vertex);
        boolean before = forth;
        if (parts.length == 0) {
            parts = forth ? layers.outgoing(vertex) : layers.incoming(vertex);
            before = !forth;
        }
        double[] wishes = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            int part = parts[i];
            wishes[i] = before
                    ? row[layers.from(part)] + layers.fromUnit(part) - layers.toUnit(part)
                    : row[layers.to(part)] + layers.toUnit(part) - layers.fromUnit(part);
        }
        return median(wishes);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }

    /**
     * Places a column as near to the wishes as its order allows: vertices that would overlap are joined to a block that
     * goes to the mean of their wishes.
     */
    private void settle(int[] column, double[] wish, boolean whole) {
        double[] mean = new double[column.length];
        int[] size = new int[column.length];
        int blocks = 0;
        int above = 0;
        for (int at = 0; at < column.length; at++) {
            mean[blocks] = wish[at] - above;
            size[blocks++] = 1;
            above += layers.height(column[at]);
            while (blocks > 1 && mean[blocks - 2] >= mean[blocks - 1]) {
                blocks--;
                mean[blocks - 1] = (mean[blocks - 1] * size[blocks - 1] + mean[blocks] * size[blocks])
                        / (size[blocks - 1] + size[blocks]);
                size[blocks - 1] += size[blocks];
            }
        }
        place(column, mean, size, whole);
    }

    private void place(int[] column, double[] mean, int[] size, boolean whole) {
        int at = 0;
        int above = 0;
        for (int block = 0; at < column.length; block++) {
            double base = whole ? Math.ceil(mean[block] - 0.5 - 1e-6) : mean[block];
            for (int i = 0; i < size[block]; i++) {
                row[column[at]] = base + above;
                above += layers.height(column[at++]);
            }
        }
    }
}
