package dandori.model.commands.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.model.Unit;
import dandori.model.UnitSettings;
import dandori.model.UnitTypes;
import dandori.model.commands.Outline;
import dandori.model.commands.Sample;
import dandori.model.commands.rules.Cell;

class MoveUnitsCommandTest {

    private final Sample sample = new Sample();
    private final Unit net = sample.unit("/plans/plan_a");

    @ParameterizedTest(name = "size {0}, icon in {1},{2}: {3}")
    @CsvSource({ "10x8, 9, 7, 10x8", "10x8, 10, 7, 11x8", "10x8, 9, 8, 10x9", "12×8, 0, 9, 12×10",
            "12 x 8, 20, 0, 21 x 8", "odd, 50, 50, odd", ", 9, 7, ", ", 10, 0, 11x8", ", 0, 8, 10x9",
            "100x100, 99, 99, 100x100" })
    void sizeOfThePictureGrowsWithTheIconsAndNeverShrinks(String size, int column, int row, String grown) {
        Unit unit = sample.below(net, "unit", "j", 80, 48);
        Optional.ofNullable(size).ifPresent(value -> Sample.set(net, "sz", value));
        sample.below(net, "other", "j", 80, 144);

        new MoveUnitsCommand(net, Map.of(unit, new Cell(column, row))).execute();

        assertEquals(Optional.ofNullable(grown), UnitSettings.find(net, "sz").map(setting -> setting.getValue()));
    }

    @Test
    void groupHasNoSize() {
        Unit group = sample.unit("/sales");

        new MoveUnitsCommand(group, Map.of(sample.unit("/sales/inner"), new Cell(20, 20))).execute();

        assertEquals(Optional.empty(), UnitSettings.find(group, "sz"));
    }

    @Test
    void twoIconsChangePlaces() {
        Unit a = sample.below(net, "a", "j", 80, 48);
        Unit b = sample.below(net, "b", "j", 240, 48);

        new MoveUnitsCommand(net, Map.of(a, new Cell(1, 0), b, new Cell(0, 0))).execute();

        assertEquals(List.of("el=a+240+48", "el=b+80+48"), Outline.parameters(net));
    }

    @Test
    void iconWithoutAPlacementGetsOneBehindTheOthers() {
        sample.below(net, "a", "j", 80, 48);
        Sample.set(net, "rg", "2");
        Unit lost = UnitTypes.create("j");
        lost.setName("lost");
        net.getUnits().add(lost);

        new MoveUnitsCommand(net, Map.of(lost, new Cell(3, 3))).execute();

        assertEquals(List.of("el=a+80+48", "el=lost+560+336", "rg=2"), Outline.parameters(net));
    }

    @Test
    void iconBesideTheGridIsSetIntoItsCell() {
        Unit a = sample.below(net, "a", "j", 85, 40);

        new MoveUnitsCommand(net, Map.of(a, new Cell(0, 0))).execute();

        assertEquals(List.of("el=a+80+48"), Outline.parameters(net));
    }
}
