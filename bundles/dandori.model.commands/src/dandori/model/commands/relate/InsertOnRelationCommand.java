package dandori.model.commands.relate;

import java.util.LinkedHashSet;
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
import dandori.model.commands.create.CreateUnitCommand;
import dandori.model.commands.create.NewUnit;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.NameRules;
import dandori.model.commands.rules.RelationRules;
import dandori.model.commands.rules.Verdict;

/**
 * Puts a unit into a relation: A → B becomes A → unit → B. The relation that is there then leads to the unit and keeps
 * its kind and its place in the file; the new one, {@code seq}, stands behind it. Label {@code insertOnRelation}: the
 * unit, A, B.
 */
public final class InsertOnRelationCommand extends ModelCommand {

    private final Relation first;
    private final Relation second = ModelFactory.eINSTANCE.createRelation();
    private final Unit unit;
    private final CreateUnitCommand creation;

    /** Puts a unit of the same jobnet into a relation. */
    public InsertOnRelationCommand(Relation relation, Unit unit) {
        this(relation, unit, null);
    }

    /** Creates a unit, its icon in or near this cell, and puts it into a relation. */
    public InsertOnRelationCommand(Relation relation, NewUnit wanted, Cell cell, NameRules names) {
        this(relation, new CreateUnitCommand(Level.below(relation.getOwner()), wanted, cell, names));
    }

    private InsertOnRelationCommand(Relation relation, CreateUnitCommand creation) {
        this(relation, creation.created(), creation);
    }

    private InsertOnRelationCommand(Relation relation, Unit unit, CreateUnitCommand creation) {
        first = relation;
        this.unit = unit;
        this.creation = creation;
        second.setPredecessor(unit);
        second.setSuccessor(relation.getSuccessor());
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
        Optional.ofNullable(creation).ifPresent(create -> units.addAll(create.affected()));
        return units;
    }

    @Override
    protected void edit(Edits changes) {
        if (creation != null) {
            changes.part(creation);
        }
        changes.assign(first, Literals.RELATION__SUCCESSOR, unit);
        EList<Parameter> parameters = first.getOwner().getParameters();
        changes.insert(parameters, parameters.indexOf(first) + 1, second);
    }
}
