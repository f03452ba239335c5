package dandori.model.commands.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.model.Unit;
import dandori.model.UnitSettings;
import dandori.model.commands.Sample;
import dandori.model.commands.rules.NameRules;

class RenameUnitCommandTest {

    private final Sample sample = new Sample();

    private RenameUnitCommand rename(String path, String name) {
        var command = new RenameUnitCommand(sample.unit(path), name, NameRules.UTF_8);
        command.execute();
        return command;
    }

    @ParameterizedTest(name = "{0}={1} becomes {2}")
    @CsvSource({ "eun, /sales/orders/total, /s/orders/total", "jc, /sales, /s", "jc, /sales2, /sales2",
            "ncn, /sales/x/y, /s/x/y", "ncr, \"/sales/orders\", \"/s/orders\"", "eun, /other/sales, /other/sales",
            "eun, sales, sales", "sc, /sales/script, /sales/script", "ejn, sales, sales" })
    void pathsGoAlongAndNothingElseDoes(String key, String before, String after) {
        Unit teller = sample.unit("/plans/plan_a");
        Sample.set(teller, key, before);

        rename("/sales", "s");

        assertEquals(after, UnitSettings.find(teller, key).orElseThrow().getValue());
    }

    @Test
    void exclusiveJobnetIsASiblingNotAnotherUnitOfThatName() {
        Sample.set(sample.unit("/plans/plan_a"), "ejn", "orders");

        rename("/sales/orders", "x");

        assertEquals("x", UnitSettings.text(sample.unit("/sales/closing"), "ejn").orElseThrow());
        assertEquals("orders", UnitSettings.text(sample.unit("/plans/plan_a"), "ejn").orElseThrow());
    }

    @Test
    void unitOfAnotherServiceIsNotTheOneThatIsRenamed() {
        Unit link = sample.unit("/sales/closing/link");
        Sample.set(link, "ncex", "y");

        rename("/sales/orders", "x");

        assertEquals("\"/sales/orders\"", UnitSettings.find(link, "ncr").orElseThrow().getValue());
    }

    @Test
    void unitsWhoseSettingsWentAlongAreAffected() {
        Unit orders = sample.unit("/sales/orders");

        RenameUnitCommand command = rename("/sales/orders", "x");

        assertEquals(Set.of(orders, sample.unit("/sales"), sample.unit("/sales/closing"),
                sample.unit("/sales/closing/link"), sample.unit("/sales/closing/after")), command.affected());
    }
}
