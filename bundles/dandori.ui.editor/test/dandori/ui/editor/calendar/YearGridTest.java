package dandori.ui.editor.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearGridTest {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    @ParameterizedTest
    @CsvSource({ "650, 430, 4", "1270, 300, 6", "520, 640, 3", "330, 900, 2" })
    void monthsStandSoThatDaysAreLargest(int width, int height, int columns) {
        assertEquals(columns, YearGrid.fitting(APRIL, width, height).columns());
    }

    @Test
    void monthsAreScrolledWhereDaysThatFitCouldNotBeRead() {
        YearGrid grid = YearGrid.fitting(APRIL, 550, 285);

        YearGrid end = grid.scrolled(10_000, 285);

        Box last = end.day(LocalDate.of(2027, 3, 31));
        assertTrue(grid.height() > 285 && grid.cellHeight() >= 16 && grid.cellWidth() >= 21, grid::toString);
        assertTrue(last.y() > 0 && last.y() + last.height() <= 285, last::toString);
        assertEquals(Optional.of(LocalDate.of(2027, 3, 31)), end.dayAt(last.x() + 1, last.y() + 1));
        assertEquals(0, YearGrid.fitting(APRIL, 650, 430).scrolled(100, 430).top());
    }

    @Test
    void everyDayIsFoundWhereItStands() {
        YearGrid grid = YearGrid.fitting(APRIL, 650, 430);

        for (LocalDate day = LocalDate.of(2026, 4, 1); day.isBefore(LocalDate.of(2027, 4, 1)); day = day.plusDays(1)) {
            Box box = grid.day(day);
            assertEquals(Optional.of(day), grid.dayAt(box.x() + box.width() / 2, box.y() + box.height() / 2));
        }
    }

    @Test
    void weekBeginsOnSundayAndAFirstOnSaturdayStandsInTheLastColumn() {
        YearGrid grid = YearGrid.fitting(APRIL, 650, 430);

        Box saturday = grid.day(LocalDate.of(2026, 8, 1));

        assertEquals(grid.weekday(4, 6).x(), saturday.x());
        assertEquals(grid.weekday(4, 0).x(), grid.day(LocalDate.of(2026, 8, 2)).x());
    }

    @Test
    void gridHoldsItsTwelveMonthsOnly() {
        YearGrid grid = YearGrid.fitting(APRIL, 650, 430);

        assertTrue(grid.contains(LocalDate.of(2027, 3, 31)));
        assertFalse(grid.contains(LocalDate.of(2027, 4, 1)));
        assertFalse(grid.contains(LocalDate.of(2026, 3, 31)));
        assertEquals(Optional.empty(), grid.dayAt(5000, 10));
    }
}
