package dandori.model.commands;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

import dandori.model.Definition;
import dandori.model.Parameter;
import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.Unit;
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
import dandori.model.commands.nest.UnnestJobnetCommand;
import dandori.model.commands.relate.ChangeRelationKindCommand;
import dandori.model.commands.relate.CreateRelationCommand;
import dandori.model.commands.relate.InsertOnRelationCommand;
import dandori.model.commands.relate.ReconnectRelationCommand;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.NameRules;

/** Edits as a user in no particular mood would make them; the same ones for the same seed. */
final class RandomEdits {

    private static final String[] TYPES = { "j", "j", "j", "pj", "rj", "jdj", "orj", "n", "n", "g", "nc", "rc",
            "flwj" };
    private static final String[] KEYS = { "cm", "sc", "prm", "tho", "cl", "cl", "sd", "xyz", "sz", "eun" };
    private static final NameRules NAMES = NameRules.UTF_8;
    private static final int MOST_UNITS = 150;

    private final Definition definition;
    private final Random random;
    private final List<Supplier<ModelCommand>> kinds = List.of(this::create, this::create, this::create, this::delete,
            this::move, this::rename, this::set, this::set, this::replace, this::relate, this::relate, this::relate,
            this::reconnect, this::kind, this::insert, this::insertNew, this::unrelate, this::reorder, this::type,
            this::attributes, this::paste, this::several,
            this::nest, this::unnest);
    private int number;

    RandomEdits(Definition definition, long seed) {
        this.definition = definition;
        random = new Random(seed);
    }

    /** A command that may or may not be allowed. */
    ModelCommand next() {
        return units().size() > MOST_UNITS ? delete() : kinds.get(upTo(kinds.size())).get();
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    private <T> T any(List<T> list) {
        return list.get(upTo(list.size()));
    }

    private List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        definition.eAllContents().forEachRemaining(object -> {
            if (object instanceof Unit unit) {
                units.add(unit);
            }
        });
        return units;
    }

    private Unit unit() {
        List<Unit> units = units();
        return units.isEmpty() ? null : any(units);
    }

    private List<Unit> siblings() {
        return Level.of(unit()).units();
    }

    private Relation relation() {
        List<Parameter> relations = new ArrayList<>();
        units().forEach(unit -> unit.getParameters().stream().filter(Relation.class::isInstance)
                .forEach(relations::add));
        return relations.isEmpty() ? null : (Relation) any(relations);
    }

    private Cell cell() {
        return new Cell(upTo(12), upTo(10));
    }

    private String name() {
        return "unit" + number++;
    }

    private ModelCommand create() {
        Unit upper = unit();
        String type = TYPES[upTo(TYPES.length)];
        Level level = upper == null || upTo(20) == 0 ? Level.top(definition) : Level.below(upper);
        return new CreateUnitCommand(level, NewUnit.of(type, type.equals("rc") ? ".CONDITION" : name()), cell(), NAMES);
    }

    private ModelCommand delete() {
        Set<Unit> some = new HashSet<>();
        for (int i = upTo(4); i >= 0 && unit() != null; i--) {
            Unit unit = unit();
            if (unit.getUpper() != null) {
                some.add(unit);
            }
        }
        return new DeleteUnitsCommand(some);
    }

    private ModelCommand move() {
        Unit unit = any(siblings());
        if (unit.getUpper() == null) {
            return new MoveUnitsCommand(unit, Map.of());
        }
        if (upTo(2) == 0) {
            return MoveUnitsCommand.by(unit.getUpper(), unit.getUpper().getUnits(), upTo(5) - 2, upTo(5) - 2);
        }
        Map<Unit, Cell> cells = new HashMap<>();
        unit.getUpper().getUnits().stream().limit(2).forEach(sibling -> cells.put(sibling, cell()));
        cells.put(unit, cell());
        return new MoveUnitsCommand(unit.getUpper(), cells);
    }

    private ModelCommand rename() {
        return new RenameUnitCommand(unit(), upTo(3) == 0 ? any(siblings()).getName() : name(), NAMES);
    }

    private ModelCommand set() {
        String key = KEYS[upTo(KEYS.length)];
        return switch (upTo(4)) {
            case 0 -> ChangeSettingCommand.remove(unit(), key, upTo(2));
            case 1 -> ChangeSettingCommand.add(unit(), key, "v" + upTo(9));
            default -> ChangeSettingCommand.set(unit(), key, upTo(2),
                    key.equals("sz") ? "12x20" : "\"" + upTo(9) + "\"");
        };
    }

    private ModelCommand replace() {
        List<String> values = new ArrayList<>();
        for (int i = upTo(6); i > 0; i--) {
            values.add("v" + upTo(5));
        }
        return new ReplaceSettingsCommand(unit(), "cl", values);
    }

    private ModelCommand relate() {
        List<Unit> siblings = siblings();
        return new CreateRelationCommand(any(siblings), any(siblings),
                upTo(4) == 0 ? RelationKind.CON : RelationKind.SEQ);
    }

    private ModelCommand reconnect() {
        Relation relation = relation();
        if (relation == null) {
            return relate();
        }
        Unit end = any(relation.getOwner().getUnits());
        return upTo(2) == 0 ? ReconnectRelationCommand.from(relation, end) : ReconnectRelationCommand.to(relation, end);
    }

    private ModelCommand kind() {
        Relation relation = relation();
        return relation == null
                ? relate()
                : new ChangeRelationKindCommand(relation, upTo(2) == 0 ? RelationKind.CON : RelationKind.SEQ);
    }

    private ModelCommand insert() {
        Relation relation = relation();
        return relation == null
                ? relate()
                : InsertOnRelationCommand.moving(relation, any(relation.getOwner().getUnits()), cell());
    }

    private ModelCommand insertNew() {
        Relation relation = relation();
        return relation == null
                ? relate()
                : InsertOnRelationCommand.creating(relation, NewUnit.of(TYPES[upTo(TYPES.length)], name()), cell(),
                        NAMES);
    }

    private ModelCommand unrelate() {
        Relation relation = relation();
        return new DeleteRelationsCommand(relation == null ? List.of() : List.of(relation));
    }

    private ModelCommand reorder() {
        if (upTo(2) == 0) {
            return ReorderUnitsCommand.to(unit(), upTo(8));
        }
        Level level = Level.of(unit());
        List<Unit> order = new ArrayList<>(level.units());
        Collections.shuffle(order, random);
        return new ReorderUnitsCommand(level, order);
    }

    private ModelCommand type() {
        return new ChangeUnitTypeCommand(unit(), TYPES[upTo(TYPES.length)]);
    }

    private ModelCommand attributes() {
        return new ChangeAttributesCommand(unit(), ",,user" + upTo(3) + ",");
    }

    private ModelCommand paste() {
        CopiedUnits copied = CopiedUnits.of(List.of(unit(), unit(), unit()));
        PasteStyle style = upTo(2) == 0 ? PasteStyle.at(cell(), true) : PasteStyle.near(upTo(2) == 0);
        return new PasteUnitsCommand(copied, Level.below(unit()), style, NAMES);
    }

    private ModelCommand nest() {
        Unit upper = unit();
        List<Unit> some = upper.getUnits().stream().filter(unit -> upTo(3) == 0).toList();
        return new NestUnitsCommand(upper, some, name(), NAMES);
    }

    private ModelCommand unnest() {
        return new UnnestJobnetCommand(unit());
    }

    /** Parts that build on each other, the last of them sometimes refused. */
    private ModelCommand several() {
        Unit upper = unit();
        var one = new CreateUnitCommand(Level.below(upper), NewUnit.of("j", name()), cell(), NAMES);
        var other = new CreateUnitCommand(Level.below(upper), NewUnit.of("j", name()), cell(), NAMES);
        return new CompositeCommand(CommandLabel.of("several"),
                List.of(one, other, new CreateRelationCommand(one.created(), other.created()),
                        new RenameUnitCommand(upper, upTo(2) == 0 ? name() : "not/allowed", NAMES)));
    }
}
