package dandori.model.commands.relate;

import java.util.Set;

import dandori.model.ModelPackage.Literals;
import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.Edits;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.RelationRules;
import dandori.model.commands.rules.Verdict;

/**
 * Makes the successor of a judgment job its dependent unit ({@code con}), or an ordinary successor ({@code seq}). Label
 * {@code changeRelationKind}: predecessor, successor, the new kind as in the file.
 */
public final class ChangeRelationKindCommand extends ModelCommand {

    private final Relation relation;
    private final RelationKind kind;

    /** Gives a relation another kind. */
    public ChangeRelationKindCommand(Relation relation, RelationKind kind) {
        this.relation = relation;
        this.kind = kind;
    }

    @Override
    public CommandLabel label() {
        return CommandLabel.of("changeRelationKind", relation.getPredecessor().getName(),
                relation.getSuccessor().getName(), kind.getLiteral());
    }

    /** The way to {@code seq} is always open: it also mends files with a {@code con} where none belongs. */
    @Override
    public Verdict verdict() {
        if (relation.getKind() == kind) {
            return Verdict.refused(Reason.NOTHING_TO_CHANGE);
        }
        return kind == RelationKind.SEQ
                ? Verdict.allowed()
                : RelationRules.verdict(relation, relation.getPredecessor(), relation.getSuccessor(), kind);
    }

    @Override
    public Set<Unit> affected() {
        return Set.of(relation.getOwner());
    }

    @Override
    protected void edit(Edits changes) {
        changes.assign(relation, Literals.RELATION__KIND, kind);
    }
}
