package dandori.diagram.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortLinesTest {
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
    void totalLengthIsTheLeastThereIs(long seed) {
        Random random = new Random(seed);
        int vertices = 6;
        List<int[]> lines = new ArrayList<>();
        for (int to = 1; to < vertices; to++) {
            lines.add(new int[]{ random.nextInt(to), to });
            lines.add(new int[]{ random.nextInt(to), to });
        }
        int[] from = lines.stream().mapToInt(line -> line[0]).toArray();
        int[] to = lines.stream().mapToInt(line -> line[1]).toArray();
        int[] layer = { 0, 1, 2, 3, 4, 5 };

        new ShortLines(from, to, layer).run();

        for (int line = 0; line < from.length; line++) {
            assertTrue(layer[from[line]] < layer[to[line]]);
        }
        assertEquals(least(from, to, new int[vertices], 0), length(from, to, layer));
    }

    private static int least(int[] from, int[] to, int[] layer, int vertex) {
        if (vertex == layer.length) {
            return length(from, to, layer);
        }
        int least = Integer.MAX_VALUE;
        for (layer[vertex] = 0; layer[vertex] < layer.length; layer[vertex]++) {
            if (allowed(from, to, layer, vertex)) {
                least = Math.min(least, least(from, to, layer, vertex + 1));
            }
        }
        return least;
    }

    private static boolean allowed(int[] from, int[] to, int[] layer, int vertex) {
        for (int line = 0; line < from.length; line++) {
            if (to[line] == vertex && layer[from[line]] >= layer[vertex]) {
                return false;
            }
        }
        return true;
    }

    private static int length(int[] from, int[] to, int[] layer) {
        int sum = 0;
        for (int line = 0; line < from.length; line++) {
            sum += layer[to[line]] - layer[from[line]];
        }
        return sum;
    }
}
