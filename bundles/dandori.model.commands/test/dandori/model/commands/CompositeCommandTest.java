package dandori.model.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dandori.model.Unit;
import dandori.model.commands.change.ChangeSettingCommand;
import dandori.model.commands.change.RenameUnitCommand;
import dandori.model.commands.create.CreateUnitCommand;
import dandori.model.commands.create.NewUnit;
import dandori.model.commands.relate.CreateRelationCommand;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.NameRules;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.Verdict;

class CompositeCommandTest {

    private final Sample sample = new Sample();
    private final Unit nested = sample.unit("/sales/orders/nested");

    private static CompositeCommand together(ModelCommand... parts) {
        return new CompositeCommand(CommandLabel.of("together"), List.of(parts));
    }

    private static NewUnit job(String name) {
        return NewUnit.of("j", name);
    }

    @Test
    void laterPartMayBuildOnAnEarlierOne() {
        var net = new CreateUnitCommand(Level.below(nested), NewUnit.of("n", "net"), NameRules.UTF_8);
        var a = new CreateUnitCommand(Level.below(net.created()), job("a"), NameRules.UTF_8);
        var b = new CreateUnitCommand(Level.below(net.created()), job("b"), NameRules.UTF_8);
        var command = together(net, a, b, new CreateRelationCommand(a.created(), b.created()),
                ChangeSettingCommand.set(a.created(), "sc", "\"run\""));

        command.execute();

        assertEquals(List.of("el=a+80+48", "el=b+240+48", "ar=a>b,seq"), Outline.parameters(net.created()));
        assertEquals(List.of("sc=\"run\""), Outline.parameters(sample.unit("/sales/orders/nested/net/a")));
        assertEquals(Set.of(nested, net.created(), a.created(), b.created()), command.affected());
    }

    @Test
    void refusedPartTakesBackThoseBeforeIt() {
        Snapshot before = Snapshot.of(sample.definition);
        var inner = together(ChangeSettingCommand.set(nested, "cm", "\"x\""),
                new RenameUnitCommand(nested, "total", NameRules.UTF_8));
        var command = together(new CreateUnitCommand(Level.below(nested), job("a"), NameRules.UTF_8), inner);

        Verdict verdict = command.attempt();

        assertEquals(Verdict.refused(Reason.NAME_TAKEN, "total"), verdict);
        assertEquals(before, Snapshot.of(sample.definition));
        assertThrows(IllegalStateException.class, command::undo);
    }

    @Test
    void attemptMayBeRepeatedAfterARefusal() {
        var command = together(ChangeSettingCommand.set(nested, "cm", "\"x\""),
                new RenameUnitCommand(nested, "total", NameRules.UTF_8));
        command.attempt();
        new RenameUnitCommand(sample.unit("/sales/orders/total"), "sum", NameRules.UTF_8).execute();

        Verdict verdict = command.attempt();

        assertEquals(Verdict.allowed(), verdict);
        assertEquals("total", nested.getName());
    }

    @Test
    void partThatBreaksTakesBackThoseBeforeItAndIsHeard() {
        Snapshot before = Snapshot.of(sample.definition);
        ModelCommand broken = new ModelCommand() {

            @Override
            public CommandLabel label() {
                return CommandLabel.of("broken");
            }

            @Override
            public Verdict verdict() {
                return Verdict.allowed();
            }

            @Override
            public Set<Unit> affected() {
                return Set.of();
            }

            @Override
            protected void edit(Edits changes) {
                throw new IllegalArgumentException("broken");
            }
        };

        assertThrows(IllegalArgumentException.class,
                () -> together(ChangeSettingCommand.set(nested, "cm", "\"x\""), broken).attempt());

        assertEquals(before, Snapshot.of(sample.definition));
    }

    @Test
    void partsWithNothingToChangeArePassedOver() {
        var nothing = ChangeSettingCommand.remove(nested, "ha");
        var something = ChangeSettingCommand.set(nested, "ha", "y");

        assertTrue(together(nothing, nothing).verdict().isRefused(Reason.NOTHING_TO_CHANGE));
        assertEquals(Verdict.allowed(), together(nothing, something, nothing).verdict());
    }

    @Test
    void changesThatCancelOutStillAreOneStepToUndo() {
        var command = together(ChangeSettingCommand.set(nested, "ha", "y"), ChangeSettingCommand.remove(nested, "ha"));
        Snapshot before = Snapshot.of(sample.definition);

        command.execute();
        command.undo();

        assertEquals(before, Snapshot.of(sample.definition));
    }
}
