package dandori.model.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dandori.model.RelationKind;
import dandori.model.Unit;
import dandori.model.UnitTypes;
import dandori.model.commands.change.ChangeAttributesCommand;
import dandori.model.commands.change.ChangeSettingCommand;
import dandori.model.commands.change.ChangeUnitTypeCommand;
import dandori.model.commands.change.MoveUnitsCommand;
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
import dandori.model.commands.relate.ChangeRelationKindCommand;
import dandori.model.commands.relate.CreateRelationCommand;
import dandori.model.commands.relate.InsertOnRelationCommand;
import dandori.model.commands.relate.ReconnectRelationCommand;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.NameRules;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.Verdict;

/** Every reason for a refusal: the command says it with its arguments, and trying it changes nothing. */
class RefusalTest {

    private static final String NET = "/sales/orders";
    private static final NameRules NAMES = NameRules.UTF_8;

    private record Row(String name, Function<Sample, ModelCommand> command, Verdict verdict) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Row row(String name, Function<Sample, ModelCommand> command, Reason reason, Object... arguments) {
        return new Row(name, command, Verdict.refused(reason, arguments));
    }

    static Stream<Row> rows() {
        return Stream
                .of(nothingToChange(), names(), places(), limits(), relations(), conditions(), groups(), settings())
                .flatMap(Function.identity());
    }

    private static Stream<Row> nothingToChange() {
        Stream<Function<Sample, ModelCommand>> commands = Stream.of(
                s -> new DeleteUnitsCommand(List.of()),
                s -> new DeleteRelationsCommand(List.of()),
                s -> new PasteUnitsCommand(CopiedUnits.of(List.of()), Level.top(s.definition), PasteStyle.near(true),
                        NAMES),
                s -> new RenameUnitCommand(s.unit(NET), "orders", NAMES),
                s -> new MoveUnitsCommand(s.unit(NET), Map.of(s.unit(NET + "/extract"), new Cell(0, 0))),
                s -> MoveUnitsCommand.by(s.unit(NET), List.of(s.unit(NET + "/extract")), -3, -1),
                s -> ChangeSettingCommand.set(s.unit(NET), "rg", "3"),
                s -> ChangeSettingCommand.remove(s.unit(NET), "ha"),
                s -> new ReplaceSettingsCommand(s.unit("/sales"), "cl", List.of("su", "2026/01/01")),
                s -> new ChangeAttributesCommand(s.unit(NET), ",,jp1admin,"),
                s -> new ChangeUnitTypeCommand(s.unit(NET), "n"),
                s -> ReorderUnitsCommand.to(s.unit(NET + "/extract"), 0),
                s -> ReconnectRelationCommand.to(s.relation(NET, "extract", "total"), s.unit(NET + "/total")),
                s -> new ChangeRelationKindCommand(s.relation(NET, "extract", "total"), RelationKind.SEQ),
                s -> new CompositeCommand(CommandLabel.of("none"), List.of()));
        return commands.map(command -> row("nothing to change: " + command.apply(new Sample()).label(), command,
                Reason.NOTHING_TO_CHANGE));
    }

    private static Row create(String name, String upper, String type, Reason reason, Object... arguments) {
        return row("create " + type + " " + name + " in " + upper,
                s -> new CreateUnitCommand(upper.isEmpty() ? Level.top(s.definition) : Level.below(s.unit(upper)),
                        NewUnit.of(type, name), NAMES),
                reason, arguments);
    }

    private static Stream<Row> names() {
        return Stream.of(
                create("", NET, "j", Reason.NAME_EMPTY),
                create("一二三四五六七八九十壱", NET, "j", Reason.NAME_TOO_LONG, 33, 30),
                create("a/b", NET, "j", Reason.NAME_CHARACTER, "/"),
                create("a b", NET, "j", Reason.NAME_CHARACTER, "U+0020"),
                create("a\tb", NET, "j", Reason.NAME_CHARACTER, "U+0009"),
                create("total", NET, "j", Reason.NAME_TAKEN, "total"),
                create(".CONDITION", NET, "j", Reason.NAME_RESERVED, ".CONDITION"),
                create("start", "/plans/plan_a", "rc", Reason.NAME_RESERVED, ".CONDITION"),
                row("rename a start condition", s -> new RenameUnitCommand(s.unit(NET + "/.CONDITION"), "x", NAMES),
                        Reason.NAME_RESERVED, ".CONDITION"),
                row("rename to the name of a sibling", s -> new RenameUnitCommand(s.unit(NET), "closing", NAMES),
                        Reason.NAME_TAKEN, "closing"),
                row("rename to what the file cannot hold", s -> new RenameUnitCommand(s.unit(NET), "订单",
                        new NameRules(Charset.forName("windows-31j"))),
                        Reason.NAME_NOT_IN_CHARSET, "订", "windows-31j"));
    }

    private static Stream<Row> places() {
        return Stream.of(
                create("x", "", "j", Reason.TYPE_NOT_HERE, "j", ""),
                create("x", "/sales", "j", Reason.TYPE_NOT_HERE, "j", "g"),
                create("x", NET, "g", Reason.TYPE_NOT_HERE, "g", "n"),
                create("x", "/plans", "g", Reason.TYPE_NOT_HERE, "g", "g"),
                create(".CONDITION", NET + "/nested", "rc", Reason.START_CONDITION_NESTED, "nested"),
                create(".CONDITION", NET, "rc", Reason.START_CONDITION_EXISTS, "orders"),
                create(".CONDITION", "/sales/closing", "rc", Reason.START_CONDITION_AND_CONNECTOR, "closing"),
                create("x", NET, "nc", Reason.START_CONDITION_AND_CONNECTOR, "orders"),
                row("paste a group into a jobnet", s -> new PasteUnitsCommand(
                        CopiedUnits.of(List.of(s.unit("/sales/inner"))), Level.below(s.unit(NET)),
                        PasteStyle.near(true), NAMES), Reason.TYPE_NOT_HERE, "g", "n"),
                row("make a root jobnet a recovery one", s -> new ChangeUnitTypeCommand(s.unit(NET), "rn"),
                        Reason.TYPE_NOT_HERE, "rn", "g"),
                row("make a job a jobnet", s -> new ChangeUnitTypeCommand(s.unit(NET + "/total"), "n"),
                        Reason.OTHER_FAMILY, "pj", "n"),
                row("move onto another icon", s -> new MoveUnitsCommand(s.unit(NET),
                        Map.of(s.unit(NET + "/extract"), new Cell(1, 0))), Reason.CELL_TAKEN, "total"),
                row("move two into one cell", s -> new MoveUnitsCommand(s.unit(NET + "/nested"), bothIn(s)),
                        Reason.CELL_TAKEN, "first"),
                row("move an icon of another picture", s -> new MoveUnitsCommand(s.unit("/sales/inner"),
                        Map.of(s.unit(NET + "/extract"), new Cell(1, 0))), Reason.NOT_IN_PICTURE, "extract"));
    }

    private static Map<Unit, Cell> bothIn(Sample sample) {
        Map<Unit, Cell> cells = new LinkedHashMap<>();
        sample.unit(NET + "/nested").getUnits().forEach(unit -> cells.put(unit, new Cell(4, 4)));
        return cells;
    }

    private static Stream<Row> limits() {
        return Stream.of(
                row("10,001 units in a jobnet", s -> {
                    Unit net = s.unit(NET + "/nested");
                    fill(net, 10_000);
                    return new CreateUnitCommand(Level.below(net), NewUnit.of("j", "one_more"), NAMES);
                }, Reason.TOO_MANY_UNITS, "nested", 10_000),
                row("33 event jobs", s -> {
                    Unit condition = s.unit(NET + "/.CONDITION");
                    fill(condition, 32);
                    return new CreateUnitCommand(Level.below(condition), NewUnit.of("flwj", "one_more"), NAMES);
                }, Reason.TOO_MANY_UNITS, ".CONDITION", 32),
                row("31 levels", s -> new PasteUnitsCommand(CopiedUnits.of(List.of(deep(29))),
                        Level.below(s.unit("/sales/inner")), PasteStyle.near(true), NAMES), Reason.TOO_DEEP, 30));
    }

    private static void fill(Unit upper, int units) {
        IntStream.range(upper.getUnits().size(), units).forEach(i -> {
            Unit unit = UnitTypes.create("flwj");
            unit.setName("u" + i);
            upper.getUnits().add(unit);
        });
    }

    private static Unit deep(int levels) {
        Unit unit = UnitTypes.create("n");
        unit.setName("n" + levels);
        if (levels > 1) {
            unit.getUnits().add(deep(levels - 1));
        }
        return unit;
    }

    private static Row relate(String from, String to, Reason reason, Object... arguments) {
        return row("relate " + from + " " + to, s -> new CreateRelationCommand(s.unit(from), s.unit(to)), reason,
                arguments);
    }

    private static Stream<Row> relations() {
        return Stream.of(
                relate(NET + "/total", NET + "/total", Reason.RELATION_TO_ITSELF, "total"),
                relate(NET + "/total", NET + "/decide", Reason.RELATION_EXISTS, "total", "decide"),
                relate(NET + "/send", NET + "/extract", Reason.RELATION_CYCLE, "send", "extract"),
                relate(NET + "/send", NET + "/nested/first", Reason.RELATION_ACROSS_JOBNETS, "send", "first"),
                relate("/sales/orders", "/sales/closing", Reason.RELATION_ACROSS_JOBNETS, "orders", "closing"),
                relate(NET + "/send", NET + "/.CONDITION", Reason.RELATION_END, ".CONDITION", "rc"),
                relate(NET + "/mend", NET + "/nested", Reason.RECOVERY_BEFORE_ORDINARY, "mend", "nested"),
                row("make a unit before an ordinary one recovery",
                        s -> new ChangeUnitTypeCommand(s.unit(NET + "/total"), "rp"),
                        Reason.RECOVERY_BEFORE_ORDINARY, "total", "decide"),
                row("make a unit behind a recovery one ordinary",
                        s -> new ChangeUnitTypeCommand(s.unit(NET + "/report"), "j"),
                        Reason.RECOVERY_BEFORE_ORDINARY, "mend", "report"),
                row("reconnect into a cycle", s -> ReconnectRelationCommand.to(s.relation(NET, "decide", "send"),
                        s.unit(NET + "/extract")), Reason.RELATION_CYCLE, "decide", "extract"),
                row("reconnect to another jobnet", s -> ReconnectRelationCommand.from(
                        s.relation(NET, "decide", "send"), s.unit(NET + "/nested/first")),
                        Reason.RELATION_ACROSS_JOBNETS, "first", "send"),
                row("insert a recovery unit before an ordinary one", s -> InsertOnRelationCommand.creating(
                        s.relation(NET, "extract", "total"), NewUnit.of("rj", "x"), new Cell(0, 3), NAMES),
                        Reason.RECOVERY_BEFORE_ORDINARY, "x", "total"),
                row("insert an ordinary unit behind a recovery one", s -> InsertOnRelationCommand.moving(
                        s.relation(NET, "mend", "report"), s.unit(NET + "/nested"), new Cell(0, 3)),
                        Reason.RECOVERY_BEFORE_ORDINARY, "mend", "nested"),
                row("insert a unit into a relation of its own", s -> InsertOnRelationCommand.moving(
                        s.relation(NET, "extract", "total"), s.unit(NET + "/total"), new Cell(0, 3)),
                        Reason.RELATION_TO_ITSELF, "total"),
                row("insert a later unit", s -> InsertOnRelationCommand.moving(
                        s.relation(NET, "extract", "total"), s.unit(NET + "/send"), new Cell(0, 3)),
                        Reason.RELATION_CYCLE, "send", "total"));
    }

    private static Stream<Row> conditions() {
        return Stream.of(
                row("a dependent unit of a job", s -> new CreateRelationCommand(s.unit(NET + "/extract"),
                        s.unit(NET + "/nested"), RelationKind.CON), Reason.CONDITION_WITHOUT_JUDGMENT, "extract"),
                row("a second dependent unit", s -> new CreateRelationCommand(s.unit(NET + "/decide"),
                        s.unit(NET + "/nested"), RelationKind.CON), Reason.CONDITION_EXISTS, "decide", "send"),
                row("a relation of a job made con", s -> new ChangeRelationKindCommand(
                        s.relation(NET, "extract", "total"), RelationKind.CON),
                        Reason.CONDITION_WITHOUT_JUDGMENT, "extract"));
    }

    private static Stream<Row> groups() {
        return Stream.of(
                row("a unit between two gathered ones", s -> nest(s, "extract", "send"), Reason.RUNS_BETWEEN, "total"),
                row("a judgment without its dependent unit", s -> nest(s, "decide"), Reason.CONDITION_APART, "decide",
                        "send"),
                row("a recovery unit without what it recovers", s -> nest(s, "mend", "nested"), Reason.RECOVERY_APART,
                        "mend", "total"));
    }

    private static NestUnitsCommand nest(Sample sample, String... names) {
        List<Unit> units = Stream.of(names).map(name -> sample.unit(NET + "/" + name)).toList();
        return new NestUnitsCommand(sample.unit(NET), units, "gathered", NAMES);
    }

    private static Stream<Row> settings() {
        return Stream.of(
                row("a setting ty", s -> ChangeSettingCommand.set(s.unit(NET), "ty", "j"),
                        Reason.KEY_NOT_A_SETTING, "ty"),
                row("a setting ar among several", s -> new ReplaceSettingsCommand(s.unit(NET), "ar", List.of("x")),
                        Reason.KEY_NOT_A_SETTING, "ar"),
                row("a value with open quotes", s -> ChangeSettingCommand.set(s.unit(NET), "cm", "\"a#\""),
                        Reason.VALUE_NOT_READABLE, "cm"),
                row("values of which one ends early", s -> new ReplaceSettingsCommand(s.unit(NET), "cl",
                        List.of("su", "mo;cl=tu")), Reason.VALUE_NOT_READABLE, "cl"),
                row("a new unit with an unreadable value", s -> new CreateUnitCommand(Level.below(s.unit(NET)),
                        NewUnit.of("j", "x").with("sc", "a}b"), NAMES), Reason.VALUE_NOT_READABLE, "sc"),
                row("the fourth of two", s -> ChangeSettingCommand.set(s.unit("/sales"), "cl", 3, "mo"),
                        Reason.NO_SUCH_SETTING, "cl", 2),
                row("attributes with a fourth comma", s -> new ChangeAttributesCommand(s.unit(NET), ",,,,"),
                        Reason.ATTRIBUTES_NOT_READABLE));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void refusedEditSaysWhyAndChangesNothing(Row row) {
        var sample = new Sample();
        ModelCommand command = row.command().apply(sample);
        Snapshot before = Snapshot.of(sample.definition);

        Verdict verdict = command.verdict();
        Verdict attempted = command.attempt();

        assertEquals(row.verdict(), verdict);
        assertEquals(row.verdict(), attempted);
        assertEquals(before, Snapshot.of(sample.definition));
    }

    @Test
    void everyReasonHasARow() {
        Set<Reason> reasons = rows().map(row -> ((Verdict.Refused) row.verdict()).reason()).collect(Collectors.toSet());

        assertEquals(EnumSet.allOf(Reason.class), reasons);
    }
}
