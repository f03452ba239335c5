package dandori.documents.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageBreaksTest {

    /** A page has room for ten lines of one row; a row needs the height of one line beside its lines. */
    private static final double ROOM = 11;

    @ParameterizedTest(name = "{0}: {1} lines")
    @CsvSource(delimiter = '|', value = { "nothing to lay out               | ''      | ''",
            "rows that fit stay together       | 2 3 3   | 0:0-2 1:0-3 2:0-3",
            "short row moves as a whole        | 5 5     | 0:0-5 / 1:0-5",
            "long row is split at the end      | 2 12    | 0:0-2 1:0-7 / 1:7-12",
            "two lines at least go to the next | 9       | 0:0-9",
            "row longer than two pages         | 25      | 0:0-10 / 0:10-20 / 0:20-25",
            "two lines at least stay           | 8 9     | 0:0-8 / 1:0-9",
            "eleven lines leave two to carry   | 11      | 0:0-10 / 0:10-11" })
    void rowsGoToPages(String name, String lines, String wanted) {
        int[] rows = Arrays.stream(lines.split(" ")).filter(each -> !each.isEmpty()).mapToInt(Integer::parseInt)
                .toArray();

        List<List<Slice>> pages = new PageBreaks(ROOM, 1, 1).of(rows);

        String told = pages.stream()
                .map(page -> page.stream().map(slice -> slice.row() + ":" + slice.from() + "-" + slice.to())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / "));
        assertEquals(wanted, told, name);
    }
}
