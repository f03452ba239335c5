package dandori.unitdef.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineIndexTest {

    private static final String TEXT = "ab\r\ncd\r𠮷x𠮷y\n\n夜z";

    @ParameterizedTest(name = "offset {0} is {1}:{2}")
    @CsvSource({ "0, 1, 1", "1, 1, 2", "2, 1, 3", "4, 2, 1", "6, 2, 3", "7, 3, 1", "9, 3, 2", "10, 3, 3", "12, 3, 4",
            "13, 3, 5", "14, 4, 1", "15, 5, 1", "16, 5, 2", "17, 5, 3" })
    void everyKindOfLineEndCountsAndAWideCharacterIsOneColumn(int offset, int line, int column) {
        Position position = new LineIndex(TEXT).position(offset);

        assertEquals(new Position(offset, line, column), position);
    }
}
