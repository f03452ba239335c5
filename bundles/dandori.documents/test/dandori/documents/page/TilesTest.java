package dandori.documents.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.documents.page.Tiles.Stretch;

class TilesTest {

    private static String told(java.util.List<Stretch> stretches) {
        return stretches.stream().map(stretch -> stretch.from() + "-" + stretch.to()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({ "1, 8, 0-1", "8, 8, 0-8", "9, 8, 0-4 4-9", "100, 40, 0-33 33-66 66-100" })
    void columnsAreCutEvenly(int count, int most, String wanted) {
        assertEquals(wanted, told(Tiles.even(count, most)));
    }

    @Test
    void rowsAreCutWhereThePageEnds() {
        double[] edges = { 0, 30, 70, 90, 200, 210 };

        assertEquals("0-3 3-4 4-5", told(Tiles.fitting(edges, 100)));
    }
}
