package dandori.model.commands.relate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EList;

import dandori.model.ModelFactory;
import dandori.model.ModelPackage.Literals;
import dandori.model.Parameter;
import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.Edits;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.change.MoveUnitsCommand;
import dandori.model.commands.create.CreateUnitCommand;
import dandori.model.commands.create.NewUnit;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.NameRules;
import dandori.model.commands.rules.RelationRules;
import dandori.model.commands.rules.Verdict;

/**
 * Puts a unit into a relation: A → B becomes A → unit → B. The relation that is there then leads to the unit and keeps
 * its kind and its place in the file; the new one, {@code seq}, stands behind it. B and what follows it make room where
 * there is none between the two icons. Label {@code insertOnRelation}: the unit, A, B.
 */
public final class InsertOnRelationCommand extends ModelCommand {

    private final Relation first;
    private final Relation second = ModelFactory.eINSTANCE.createRelation();
    private final Unit unit;
    private final CreateUnitCommand creation;
    private final Map<Unit, Cell> moved;

    private InsertOnRelationCommand(Relation relation, Unit unit, CreateUnitCommand creation, Map<Unit, Cell> moved) {
        first = relation;
        this.unit = unit;
        this.creation = creation;
        this.moved = moved;
        second.setPredecessor(unit);
        second.setSuccessor(relation.getSuccessor());
    }

    /** Puts a unit of the same jobnet into a relation, its icon between the two others, as near as can be to a cell. */
    public static InsertOnRelationCommand moving(Relation relation, Unit unit, Cell near) {
        Gap gap = Gap.in(relation, near, List.of(unit));
        Map<Unit, Cell> moved = new LinkedHashMap<>(gap.moved());
        moved.put(unit, gap.cell());
        return new InsertOnRelationCommand(relation, unit, null, moved);
    }

    /** Creates a unit and puts it into a relation, its icon between the two others, as near as can be to a cell. */
    public static InsertOnRelationCommand creating(Relation relation, NewUnit wanted, Cell near, NameRules names) {
        Gap gap = Gap.in(relation, near, List.of());
        CreateUnitCommand creation = new CreateUnitCommand(Level.below(relation.getOwner()), wanted, gap.cell(), names);
        return new InsertOnRelationCommand(relation, creation.created(), creation, gap.moved());
    }

    /** The unit between the two others. */
    public Unit inserted() {
        return unit;
    }

    @Override
    public CommandLabel label() {
        return CommandLabel.of("insertOnRelation", unit.getName(), first.getPredecessor().getName(),
                second.getSuccessor().getName());
    }

    @Override
    public Verdict verdict() {
        Unit from = first.getPredecessor();
        Unit to = second.getSuccessor();
        if (creation != null) {
            return creation.verdict().and(() -> RelationRules.end(unit)).and(() -> RelationRules.order(from, unit))
                    .and(() -> RelationRules.order(unit, to));
        }
        return RelationRules.verdict(first, from, unit, first.getKind())
                .and(() -> RelationRules.verdict(first, unit, to, RelationKind.SEQ));
    }

    @Override
    public Set<Unit> affected() {
        Set<Unit> units = new LinkedHashSet<>(Set.of(first.getOwner()));
        units.addAll(moved.keySet());
        Optional.ofNullable(creation).ifPresent(create -> units.addAll(create.affected()));
        return units;
    }

    @Override
    protected void edit(Edits changes) {
        if (!moved.isEmpty()) {
            changes.part(new MoveUnitsCommand(first.getOwner(), moved));
        }
        if (creation != null) {
            changes.part(creation);
        }
        changes.assign(first, Literals.RELATION__SUCCESSOR, unit);
        EList<Parameter> parameters = first.getOwner().getParameters();
        changes.insert(parameters, parameters.indexOf(first) + 1, second);
    }
}
