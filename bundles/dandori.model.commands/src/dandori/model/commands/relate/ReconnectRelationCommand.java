package dandori.model.commands.relate;

import java.util.Set;

import dandori.model.ModelPackage.Literals;
import dandori.model.Relation;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.Edits;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.RelationRules;
import dandori.model.commands.rules.Verdict;

/**
 * Lets a relation lead from and to other units of its jobnet; it keeps its kind and its place in the file. Label
 * {@code reconnectRelation}: the new predecessor, the new successor.
 */
public final class ReconnectRelationCommand extends ModelCommand {

    private final Relation relation;
    private final Unit from;
    private final Unit to;

    private ReconnectRelationCommand(Relation relation, Unit from, Unit to) {
        this.relation = relation;
        this.from = from;
        this.to = to;
    }

    /** Another predecessor. */
    public static ReconnectRelationCommand from(Relation relation, Unit predecessor) {
        return new ReconnectRelationCommand(relation, predecessor, relation.getSuccessor());
    }

    /** Another successor. */
    public static ReconnectRelationCommand to(Relation relation, Unit successor) {
        return new ReconnectRelationCommand(relation, relation.getPredecessor(), successor);
    }

    @Override
    public CommandLabel label() {
        return CommandLabel.of("reconnectRelation", from.getName(), to.getName());
    }

    @Override
    public Verdict verdict() {
        if (from == relation.getPredecessor() && to == relation.getSuccessor()) {
            return Verdict.refused(Reason.NOTHING_TO_CHANGE);
        }
        if (from.getUpper() != relation.getOwner()) {
            return Verdict.refused(Reason.RELATION_ACROSS_JOBNETS, from.getName(), to.getName());
        }
        return RelationRules.verdict(relation, from, to, relation.getKind());
    }

    @Override
    public Set<Unit> affected() {
        return Set.of(relation.getOwner());
    }

    @Override
    protected void edit(Edits changes) {
        changes.assign(relation, Literals.RELATION__PREDECESSOR, from);
        changes.assign(relation, Literals.RELATION__SUCCESSOR, to);
    }
}
