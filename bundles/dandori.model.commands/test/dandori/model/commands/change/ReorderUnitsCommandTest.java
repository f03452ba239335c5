package dandori.model.commands.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

import dandori.model.Unit;
import dandori.model.commands.Outline;
import dandori.model.commands.Sample;
import dandori.model.commands.rules.Level;

class ReorderUnitsCommandTest {

    private final Sample sample = new Sample();
    private final Unit net = sample.unit("/plans/plan_a");
    private final Unit a = sample.below(net, "a", "j", 80, 48);
    private final Unit b = sample.below(net, "b", "j", 240, 48);

    @Test
    void placementsFollowAndWhatStandsBetweenThemStays() {
        Sample.set(net, "rg", "2");
        Unit c = sample.below(net, "c", "j", 400, 48);

        new ReorderUnitsCommand(Level.below(net), List.of(c, b, a)).execute();

        assertEquals(List.of(c, b, a), net.getUnits());
        assertEquals(List.of("el=c+400+48", "el=b+240+48", "rg=2", "el=a+80+48"), Outline.parameters(net));
    }

    @Test
    void indexCountsTheOthers() {
        Unit c = sample.below(net, "c", "j", 400, 48);

        ReorderUnitsCommand.to(a, 1).execute();
        assertEquals(List.of(b, a, c), net.getUnits());

        ReorderUnitsCommand.to(b, 99).execute();
        assertEquals(List.of(a, c, b), net.getUnits());
    }

    @Test
    void orderOfOtherUnitsIsNoOrder() {
        Level level = Level.below(net);

        assertThrows(IllegalArgumentException.class, () -> new ReorderUnitsCommand(level, List.of(a)));
        assertThrows(IllegalArgumentException.class, () -> new ReorderUnitsCommand(level, List.of(a, a)));
    }
}
