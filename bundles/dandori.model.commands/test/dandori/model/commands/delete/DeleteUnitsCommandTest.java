package dandori.model.commands.delete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dandori.model.Parameter;
import dandori.model.RelationKind;
import dandori.model.Unit;
import dandori.model.commands.Sample;

class DeleteUnitsCommandTest {

    private final Sample sample = new Sample();

    @Test
    void everyOtherUnitOfAFullJobnetComesBackIntoItsPlace() {
        Unit net = sample.unit("/plans/plan_a");
        List<Unit> chosen = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            Unit unit = sample.below(net, "u" + i, "j", 80 + 160 * (i % 100), 48 + 96 * (i / 100));
            if (i > 0) {
                sample.relate(net.getUnits().get(i - 1), unit, RelationKind.SEQ);
            }
            if (i % 2 == 0) {
                chosen.add(unit);
            }
        }
        List<Unit> units = List.copyOf(net.getUnits());
        List<Parameter> parameters = List.copyOf(net.getParameters());
        Collections.shuffle(chosen, new Random(1));
        var command = new DeleteUnitsCommand(chosen);

        command.execute();
        int left = net.getParameters().size();
        command.undo();

        assertEquals(5_000, left);
        assertEquals(units, net.getUnits());
        assertEquals(parameters, net.getParameters());
    }

    @Test
    void unitBelowAnotherSelectedOneComesBackWithThatOne() {
        Unit nested = sample.unit("/sales/orders/nested");
        Unit first = sample.unit("/sales/orders/nested/first");
        var command = new DeleteUnitsCommand(List.of(first, nested));

        command.execute();

        assertTrue(nested.getUnits().contains(first));
        assertEquals("deleteUnits", command.label().code());
        assertEquals(List.of("nested", "1"), command.label().arguments());
    }
}
