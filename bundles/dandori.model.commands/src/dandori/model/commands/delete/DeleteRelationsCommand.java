package dandori.model.commands.delete;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.EList;

import dandori.model.Parameter;
import dandori.model.Relation;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.Edits;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.Verdict;

/** Takes relations away. Label {@code deleteRelations}: the first one's predecessor and successor, how many. */
public final class DeleteRelationsCommand extends ModelCommand {

    private final Set<Relation> relations;
    private final Set<Unit> jobnets = new LinkedHashSet<>();

    /** Takes these relations away. */
    public DeleteRelationsCommand(Collection<Relation> selected) {
        relations = new LinkedHashSet<>(selected);
        relations.forEach(relation -> jobnets.add(relation.getOwner()));
    }

    @Override
    public CommandLabel label() {
        List<Relation> first = relations.stream().limit(1).toList();
        return CommandLabel.of("deleteRelations", first.isEmpty() ? "" : first.get(0).getPredecessor().getName(),
                first.isEmpty() ? "" : first.get(0).getSuccessor().getName(), String.valueOf(relations.size()));
    }

    @Override
    public Verdict verdict() {
        return relations.isEmpty() ? Verdict.refused(Reason.NOTHING_TO_CHANGE) : Verdict.allowed();
    }

    @Override
    public Set<Unit> affected() {
        return Set.copyOf(jobnets);
    }

    @Override
    protected void edit(Edits changes) {
        for (Unit jobnet : jobnets) {
            EList<Parameter> parameters = jobnet.getParameters();
            for (int i = parameters.size() - 1; i >= 0; i--) {
                if (parameters.get(i) instanceof Relation relation && relations.contains(relation)) {
                    changes.remove(parameters, i);
                }
            }
        }
    }
}
