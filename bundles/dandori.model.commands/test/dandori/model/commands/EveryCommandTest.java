package dandori.model.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dandori.model.RelationKind;
import dandori.model.Unit;
import dandori.model.UnitSettings;
import dandori.model.commands.calendar.CalendarDay;
import dandori.model.commands.calendar.DayMark;
import dandori.model.commands.calendar.MarkDaysCommand;
import dandori.model.commands.change.ChangeAttributesCommand;
import dandori.model.commands.change.ChangeSettingCommand;
import dandori.model.commands.change.ChangeUnitTypeCommand;
import dandori.model.commands.change.MoveUnitsCommand;
import dandori.model.commands.change.RemoveParameterCommand;
import dandori.model.commands.change.RenameUnitCommand;
import dandori.model.commands.change.ReorderUnitsCommand;
import dandori.model.commands.change.ReplaceSettingsCommand;
import dandori.model.commands.create.CopiedUnits;
import dandori.model.commands.create.CreateUnitCommand;
import dandori.model.commands.create.NewUnit;
import dandori.model.commands.create.PasteStyle;
import dandori.model.commands.create.PasteUnitsCommand;
import dandori.model.commands.delete.DeleteRelationsCommand;
import dandori.model.commands.delete.DeleteUnitsCommand;
import dandori.model.commands.nest.NestUnitsCommand;
import dandori.model.commands.nest.UnnestJobnetCommand;
import dandori.model.commands.relate.ChangeRelationKindCommand;
import dandori.model.commands.relate.CreateRelationCommand;
import dandori.model.commands.relate.InsertOnRelationCommand;
import dandori.model.commands.relate.ReconnectRelationCommand;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.NameRules;
import dandori.model.commands.schedule.ChangeRuleCommand;

/** Every command, through execute, undo and redo, with what it does to the file and a comparison of everything else. */
class EveryCommandTest {

    private static final String NET = "/sales/orders";
    private static final NameRules NAMES = NameRules.UTF_8;

    /** A command on the sample, and the lines that come and go by it. */
    private record Row(String name, Function<Sample, ModelCommand> command, List<String> difference) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Row row(String name, Function<Sample, ModelCommand> command, String... difference) {
        return new Row(name, command, List.of(difference));
    }

    static Stream<Row> rows() {
        return Stream.of(creations(), changes(), deletions(), relations()).flatMap(Function.identity());
    }

    private static Stream<Row> creations() {
        return Stream.of(
                row("create a job in a cell", s -> new CreateUnitCommand(Level.below(s.unit(NET)),
                        NewUnit.of("j", "new"), new Cell(2, 2), NAMES),
                        "+ /sales/orders el=new+400+240", "+ /sales/orders/new j,,jp1admin,"),
                row("create a job on an icon", s -> new CreateUnitCommand(Level.below(s.unit(NET)),
                        NewUnit.of("j", "new"), new Cell(0, 0), NAMES),
                        "+ /sales/orders el=new+240+144", "+ /sales/orders/new j,,jp1admin,"),
                row("create a job beyond the picture's size", s -> new CreateUnitCommand(Level.below(s.unit(NET)),
                        NewUnit.of("j", "new"), new Cell(11, 3), NAMES),
                        "- /sales/orders sz=10x8", "+ /sales/orders sz=12x8", "+ /sales/orders el=new+1840+336",
                        "+ /sales/orders/new j,,jp1admin,"),
                row("create a planning group at the top", s -> new CreateUnitCommand(Level.top(s.definition),
                        NewUnit.of("g", "more").with("gty", "p"), NAMES), "+ /more g,,,", "+ /more gty=p"),
                row("create a jobnet in a group", s -> new CreateUnitCommand(Level.below(s.unit("/sales/inner")),
                        NewUnit.of("n", "net"), NAMES),
                        "+ /sales/inner el=net+0+0", "+ /sales/inner/net n,,jp1admin,"),
                row("create a start condition", s -> new CreateUnitCommand(Level.below(s.unit("/plans/plan_a")),
                        NewUnit.of("rc", ".CONDITION"), NAMES),
                        "+ /plans/plan_a el=.CONDITION+0+0", "+ /plans/plan_a/.CONDITION rc,,jp1admin,"),
                row("paste with relations", s -> new PasteUnitsCommand(
                        CopiedUnits.of(List.of(s.unit(NET + "/decide"), s.unit(NET + "/send"))),
                        Level.below(s.unit(NET)), PasteStyle.near(true), NAMES),
                        "+ /sales/orders el=decide_2+720+48", "+ /sales/orders el=send_2+880+48",
                        "+ /sales/orders ar=decide_2>send_2,con", "+ /sales/orders/decide_2 jdj,,jp1admin,",
                        "+ /sales/orders/send_2 j,,jp1admin,"),
                row("paste a jobnet elsewhere, without relations", s -> new PasteUnitsCommand(
                        CopiedUnits.of(List.of(s.unit(NET + "/nested"), s.unit(NET + "/nested/first"))),
                        Level.below(s.unit("/sales/inner")), PasteStyle.near(false), NAMES),
                        "+ /sales/inner el=nested+0+0", "+ /sales/inner/nested n,,jp1admin,",
                        "+ /sales/inner/nested el=first+80+48", "+ /sales/inner/nested el=second+240+48",
                        "+ /sales/inner/nested ar=first>second,seq", "+ /sales/inner/nested/first j,,jp1admin,",
                        "+ /sales/inner/nested/second j,,jp1admin,"));
    }

    private static Stream<Row> changes() {
        return Stream.of(
                row("move two icons, one into the other's cell", s -> new MoveUnitsCommand(s.unit(NET),
                        Map.of(s.unit(NET + "/extract"), new Cell(1, 0), s.unit(NET + "/total"), new Cell(1, 1))),
                        "- /sales/orders el=extract+80+48", "- /sales/orders el=total+240+48",
                        "+ /sales/orders el=extract+240+48", "+ /sales/orders el=total+240+144"),
                row("move left as far as there is room", s -> MoveUnitsCommand.by(s.unit(NET),
                        List.of(s.unit(NET + "/mend"), s.unit(NET + "/report")), -5, 2),
                        "- /sales/orders el=mend+400+144", "- /sales/orders el=report+560+144",
                        "+ /sales/orders el=mend+80+336", "+ /sales/orders el=report+240+336"),
                row("rename a jobnet that others tell", s -> new RenameUnitCommand(s.unit(NET), "受注", NAMES),
                        renamedJobnet()),
                row("set a setting", s -> ChangeSettingCommand.set(s.unit(NET), "rg", "5"),
                        "- /sales/orders rg=3", "+ /sales/orders rg=5"),
                row("add a setting", s -> ChangeSettingCommand.set(s.unit(NET + "/extract"), "prm", "\"-x\""),
                        "+ /sales/orders/extract prm=\"-x\""),
                row("add one more of a key", s -> ChangeSettingCommand.add(s.unit("/sales"), "cl", "2026/01/02"),
                        "+ /sales cl=2026/01/02"),
                row("remove the second of a key", s -> ChangeSettingCommand.remove(s.unit("/sales"), "cl", 1),
                        "- /sales cl=2026/01/01"),
                row("replace all of a key", s -> new ReplaceSettingsCommand(s.unit("/sales"), "cl",
                        List.of("sa", "2026/01/01", "2026/01/02")),
                        "- /sales cl=su", "+ /sales cl=sa", "+ /sales cl=2026/01/02"),
                row("mark days of a group", s -> new MarkDaysCommand(s.unit("/sales"),
                        List.of(CalendarDay.of(LocalDate.of(2026, 1, 1)), CalendarDay.of(DayOfWeek.SATURDAY)),
                        DayMark.OPEN), "- /sales cl=2026/01/01", "+ /sales op=sa", "+ /sales op=2026/01/01"),
                row("change a rule", s -> new ChangeRuleCommand(s.unit(NET), 2, Map.of("sd", "we")),
                        "+ /sales/orders sd=2,we"),
                row("take a line away", s -> new RemoveParameterCommand(UnitSettings.find(s.unit(NET), "rg")
                        .orElseThrow()), "- /sales/orders rg=3"),
                row("change attributes", s -> new ChangeAttributesCommand(s.unit("/plans"), ",0755,root,"),
                        "- /plans g,,jp1admin,", "+ /plans g,0755,root,"),
                row("change to recovery", s -> new ChangeUnitTypeCommand(s.unit(NET + "/send"), "rj"),
                        "- /sales/orders/send j,,jp1admin,", "+ /sales/orders/send rj,,jp1admin,"),
                row("reorder the units of a jobnet", s -> ReorderUnitsCommand.to(s.unit(NET + "/send"), 0)),
                row("reorder the top", s -> ReorderUnitsCommand.to(s.unit("/plans"), 0)),
                row("several at once", s -> new CompositeCommand(CommandLabel.of("test"),
                        List.of(ChangeSettingCommand.remove(s.unit(NET), "rg"),
                                ChangeSettingCommand.remove(s.unit(NET), "rg"),
                                new RenameUnitCommand(s.unit("/plans"), "p", NAMES))),
                        "- /sales/orders rg=3", "- /plans g,,jp1admin,", "- /plans gty=p", "- /plans el=plan_a+0+0",
                        "- /plans/plan_a n,,jp1admin,", "+ /p g,,jp1admin,", "+ /p gty=p", "+ /p el=plan_a+0+0",
                        "+ /p/plan_a n,,jp1admin,"));
    }

    private static String[] renamedJobnet() {
        List<String> before = Outline.of(new Sample().definition);
        return Outline.difference(before, before.stream()
                .map(line -> line.replace("/orders", "/受注").replace("ejn=orders", "ejn=受注")
                        .replace("el=orders", "el=受注"))
                .toList()).toArray(String[]::new);
    }

    private static Stream<Row> deletions() {
        return Stream.of(
                row("delete a job between others", s -> new DeleteUnitsCommand(List.of(s.unit(NET + "/total"))),
                        "- /sales/orders el=total+240+48", "- /sales/orders ar=extract>total,seq",
                        "- /sales/orders ar=total>decide,seq", "- /sales/orders ar=total>mend,seq",
                        "- /sales/orders/total pj,,jp1admin,"),
                row("delete on several levels", s -> new DeleteUnitsCommand(List.of(s.unit(NET + "/nested/second"),
                        s.unit(NET + "/nested"), s.unit("/plans/plan_a"), s.unit("/plans"), s.unit("/sales/inner"))),
                        "- /sales el=inner+0+0", "- /sales/orders el=nested+85+150",
                        "- /sales/orders/nested n,,jp1admin,",
                        "- /sales/orders/nested el=first+80+48", "- /sales/orders/nested el=second+240+48",
                        "- /sales/orders/nested ar=first>second,seq", "- /sales/orders/nested/first j,,jp1admin,",
                        "- /sales/orders/nested/second j,,jp1admin,", "- /sales/inner g,,jp1admin,",
                        "- /plans g,,jp1admin,", "- /plans gty=p", "- /plans el=plan_a+0+0",
                        "- /plans/plan_a n,,jp1admin,"),
                row("delete relations of two jobnets", s -> new DeleteRelationsCommand(List.of(
                        s.relation(NET, "total", "mend"), s.relation(NET + "/nested", "first", "second"))),
                        "- /sales/orders ar=total>mend,seq", "- /sales/orders/nested ar=first>second,seq"));
    }

    private static Stream<Row> relations() {
        return Stream.of(
                row("relate", s -> new CreateRelationCommand(s.unit(NET + "/extract"), s.unit(NET + "/nested")),
                        "+ /sales/orders ar=extract>nested,seq"),
                row("relate in a jobnet without relations", s -> new CreateRelationCommand(
                        s.unit("/sales/closing/link"), s.unit("/sales/closing/after")),
                        "+ /sales/closing ar=link>after,seq"),
                row("reconnect the end", s -> ReconnectRelationCommand.to(s.relation(NET, "decide", "send"),
                        s.unit(NET + "/nested")),
                        "- /sales/orders ar=decide>send,con", "+ /sales/orders ar=decide>nested,con"),
                row("reconnect the start", s -> ReconnectRelationCommand.from(s.relation(NET, "total", "mend"),
                        s.unit(NET + "/extract")),
                        "- /sales/orders ar=total>mend,seq", "+ /sales/orders ar=extract>mend,seq"),
                row("make the dependent unit an ordinary one", s -> new ChangeRelationKindCommand(
                        s.relation(NET, "decide", "send"), RelationKind.SEQ),
                        "- /sales/orders ar=decide>send,con", "+ /sales/orders ar=decide>send,seq"),
                row("insert a unit on a relation", s -> InsertOnRelationCommand.moving(
                        s.relation(NET, "decide", "send"), s.unit(NET + "/nested"), new Cell(3, 0)),
                        "- /sales/orders el=send+560+48", "- /sales/orders el=nested+85+150",
                        "- /sales/orders ar=decide>send,con", "+ /sales/orders el=send+720+48",
                        "+ /sales/orders el=nested+560+48", "+ /sales/orders ar=decide>nested,con",
                        "+ /sales/orders ar=nested>send,seq"),
                row("insert a new unit on a relation", s -> InsertOnRelationCommand.creating(
                        s.relation(NET, "extract", "total"), NewUnit.of("pj", "new"), new Cell(3, 5), NAMES),
                        "- /sales/orders el=total+240+48", "- /sales/orders el=decide+400+48",
                        "- /sales/orders el=send+560+48", "- /sales/orders el=mend+400+144",
                        "- /sales/orders el=report+560+144", "- /sales/orders ar=extract>total,seq",
                        "+ /sales/orders el=total+400+48", "+ /sales/orders el=decide+560+48",
                        "+ /sales/orders el=send+720+48", "+ /sales/orders el=mend+560+144",
                        "+ /sales/orders el=report+720+144", "+ /sales/orders el=new+240+48",
                        "+ /sales/orders ar=extract>new,seq", "+ /sales/orders ar=new>total,seq",
                        "+ /sales/orders/new pj,,jp1admin,"),
                row("nest", s -> new NestUnitsCommand(s.unit(NET), List.of(s.unit(NET + "/extract")), "inner", NAMES),
                        "- /sales/orders el=extract+80+48", "- /sales/orders ar=extract>total,seq",
                        "- /sales/orders/extract j,,jp1admin,", "- /sales/orders/extract sc=\"/bin/extract\"",
                        "- /sales/orders/extract tho=0", "- /sales/closing/after eun=/sales/orders/extract",
                        "+ /sales/orders el=inner+80+48", "+ /sales/orders ar=inner>total,seq",
                        "+ /sales/orders/inner n,,jp1admin,", "+ /sales/orders/inner el=extract+80+48",
                        "+ /sales/orders/inner/extract j,,jp1admin,",
                        "+ /sales/orders/inner/extract sc=\"/bin/extract\"", "+ /sales/orders/inner/extract tho=0",
                        "+ /sales/closing/after eun=/sales/orders/inner/extract"),
                row("unnest", s -> new UnnestJobnetCommand(s.unit(NET + "/nested")),
                        "- /sales/orders el=nested+85+150", "- /sales/orders/nested n,,jp1admin,",
                        "- /sales/orders/nested el=first+80+48", "- /sales/orders/nested el=second+240+48",
                        "- /sales/orders/nested ar=first>second,seq", "- /sales/orders/nested/first j,,jp1admin,",
                        "- /sales/orders/nested/second j,,jp1admin,", "+ /sales/orders el=first+80+144",
                        "+ /sales/orders el=second+240+144", "+ /sales/orders ar=first>second,seq",
                        "+ /sales/orders/first j,,jp1admin,", "+ /sales/orders/second j,,jp1admin,"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void executeUndoAndRedoLeaveExactlyWhatTheySay(Row row) {
        var sample = new Sample();
        ModelCommand command = row.command().apply(sample);
        Snapshot before = Snapshot.of(sample.definition);
        List<String> linesBefore = Outline.of(sample.definition);

        command.execute();
        Snapshot after = Snapshot.of(sample.definition);
        List<String> difference = Outline.difference(linesBefore, Outline.of(sample.definition));
        Set<Unit> announced = command.affected();
        command.undo();
        Snapshot undone = Snapshot.of(sample.definition);
        command.redo();
        Snapshot redone = Snapshot.of(sample.definition);
        command.undo();
        Snapshot undoneAgain = Snapshot.of(sample.definition);

        assertEquals(row.difference(), difference);
        assertEquals(before, undone);
        assertEquals(after, redone);
        assertEquals(before, undoneAgain);
        assertTrue(!before.equals(after), "nothing has changed");
        assertOnlyChanged(announced, before.changedUnits(after));
    }

    /** Units below one that came or went come and go with it. */
    private static void assertOnlyChanged(Set<Unit> announced, Set<Unit> changed) {
        for (Unit unit : changed) {
            boolean told = Stream.iterate(unit, at -> at != null, Unit::getUpper).anyMatch(announced::contains);
            assertTrue(told, unit.getName() + " has changed and was not announced");
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void commandThatIsNotDoneCannotBeUndoneAndNoneIsDoneTwice(Row row) {
        ModelCommand command = row.command().apply(new Sample());

        assertThrows(IllegalStateException.class, command::undo);
        assertThrows(IllegalStateException.class, command::redo);
        command.execute();
        assertThrows(IllegalStateException.class, command::execute);
        assertThrows(IllegalStateException.class, command::redo);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void labelHasACodeOfItsOwn(Row row) {
        CommandLabel label = row.command().apply(new Sample()).label();

        assertTrue(label.code().matches("[a-z][A-Za-z]+"), label.code());
    }

    @Test
    void everyCommandHasARow() throws IOException, URISyntaxException {
        Set<String> tried = rows().map(row -> row.command().apply(new Sample()).getClass().getSimpleName())
                .collect(Collectors.toSet());

        Path classes = Path.of(ModelCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Set<String> all;
        try (Stream<Path> files = Files.walk(classes.resolve("dandori/model/commands"))) {
            all = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Command.class"))
                    .map(name -> name.replace(".class", "")).filter(name -> !name.equals("ModelCommand"))
                    .collect(Collectors.toSet());
        }

        assertEquals(all, tried, () -> Arrays.toString(all.toArray()));
    }
}
