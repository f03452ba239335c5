package dandori.diagram.tidy;

/** Neighbours by vertex. */
final class Adjacency {
    private Adjacency() {
    }

    /** By vertex, the other ends of the lines that start there, in the order of the lines. */
    static int[][] of(int vertices, int[] from, int[] to) {
        int[][] lines = lines(vertices, from);
        for (int[] own : lines) {
            for (int i = 0; i < own.length; i++) {
                own[i] = to[own[i]];
            }
        }
        return lines;
    }

    /** By vertex, the indexes of the lines that start there. */
    static int[][] lines(int vertices, int[] from) {
        int[] count = new int[vertices];
        for (int vertex : from) {
            count[vertex]++;
        }
        int[][] lines = new int[vertices][];
        for (int vertex = 0; vertex < vertices; vertex++) {
            lines[vertex] = new int[count[vertex]];
        }
        for (int line = from.length - 1; line >= 0; line--) {
            lines[from[line]][--count[from[line]]] = line;
        }
        return lines;
    }
}
