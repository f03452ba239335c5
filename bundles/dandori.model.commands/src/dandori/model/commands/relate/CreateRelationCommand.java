package dandori.model.commands.relate;

import java.util.Set;

import dandori.model.ModelFactory;
import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.Edits;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.rules.RelationRules;
import dandori.model.commands.rules.Verdict;

/** Puts one unit before another. Label {@code createRelation}: predecessor, successor. */
public final class CreateRelationCommand extends ModelCommand {

    private final Relation relation = ModelFactory.eINSTANCE.createRelation();

    /** An ordinary relation, {@code seq}. */
    public CreateRelationCommand(Unit from, Unit to) {
        this(from, to, RelationKind.SEQ);
    }

    /** A relation of this kind; {@code con} makes the successor the dependent unit of a judgment job. */
    public CreateRelationCommand(Unit from, Unit to, RelationKind kind) {
        relation.setPredecessor(from);
        relation.setSuccessor(to);
        relation.setKind(kind);
    }

    /** The relation this adds, the same object before and after. */
    public Relation created() {
        return relation;
    }

    @Override
    public CommandLabel label() {
        return CommandLabel.of("createRelation", relation.getPredecessor().getName(),
                relation.getSuccessor().getName());
    }

    @Override
    public Verdict verdict() {
        return RelationRules.verdict(relation.getPredecessor(), relation.getSuccessor(), relation.getKind());
    }

    @Override
    public Set<Unit> affected() {
        Unit jobnet = relation.getPredecessor().getUpper();
        return jobnet == null ? Set.of() : Set.of(jobnet);
    }

    @Override
    protected void edit(Edits changes) {
        changes.insert(relation.getPredecessor().getUpper(), relation);
    }
}
