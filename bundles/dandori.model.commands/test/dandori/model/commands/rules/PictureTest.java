package dandori.model.commands.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.model.Unit;
import dandori.model.commands.Sample;

class PictureTest {

    @ParameterizedTest(name = "{0},{1} is in cell {2},{3}")
    @CsvSource({ "80, 48, 0, 0", "240, 144, 1, 1", "0, 0, 0, 0", "-900, -900, 0, 0", "159, 95, 0, 0", "160, 96, 1, 1",
            "16000, 10000, 99, 99", "15920, 9552, 99, 99", "2147483647, -2147483648, 99, 0", "879, 335, 5, 3" })
    void pointBelongsToTheNearestCell(int x, int y, int column, int row) {
        assertEquals(new Cell(column, row), Cell.nearest(x, y));
    }

    @Test
    void everyCellIsNearestToItself() {
        for (int i = 0; i < Cell.LIMIT; i++) {
            Cell cell = new Cell(i, Cell.LIMIT - 1 - i);

            assertEquals(cell, Cell.nearest(cell.x(), cell.y()));
            assertTrue(cell.x() <= 16_000 && cell.y() <= 10_000);
        }
    }

    @Test
    void thereIsNoCellOutside() {
        assertThrows(IllegalArgumentException.class, () -> new Cell(100, 0));
        assertThrows(IllegalArgumentException.class, () -> new Cell(0, -1));
    }

    @Test
    void startConditionTakesNoCell() {
        Picture picture = Picture.of(new Sample().unit("/sales/orders"));

        assertEquals(Optional.of("extract"), picture.at(new Cell(0, 0)).map(Unit::getName));
        assertEquals(Optional.of("nested"), picture.at(new Cell(0, 1)).map(Unit::getName));
    }

    @Test
    void iconsOfAGroupTakeNoCells() {
        Picture picture = Picture.of(new Sample().unit("/sales"));

        assertEquals(Optional.empty(), picture.at(new Cell(0, 0)));
    }

    @Test
    void unitsThatMoveAwayLeaveTheirCellsFree() {
        var sample = new Sample();
        Unit extract = sample.unit("/sales/orders/extract");

        Picture picture = Picture.without(sample.unit("/sales/orders"), List.of(extract));

        assertEquals(Optional.empty(), picture.at(new Cell(0, 0)));
        assertEquals(80, picture.placement(extract).orElseThrow().getX());
    }

    @Test
    void nearestFreeCellOfAFullPictureButOneIsThatOne() {
        var sample = new Sample();
        Unit any = sample.unit("/sales/orders/extract");
        Picture picture = Picture.of(sample.unit("/sales/orders"));
        for (int i = 0; i < Cell.LIMIT * Cell.LIMIT; i++) {
            Cell cell = new Cell(i / Cell.LIMIT, i % Cell.LIMIT);
            if (!cell.equals(new Cell(97, 3))) {
                picture.take(cell, any);
            }
        }

        assertEquals(new Cell(97, 3), picture.nearestFree(new Cell(0, 0)));
        assertEquals(new Cell(97, 3), picture.nearestFree(new Cell(40, 99)));
    }
}
