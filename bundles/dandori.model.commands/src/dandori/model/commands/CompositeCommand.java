package dandori.model.commands;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dandori.model.Unit;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.Verdict;

/**
 * Several edits as one step. They are executed in their order, each judged when its turn comes, so that a later one may
 * build on an earlier one (a relation between units that are only created); parts without anything to change are passed
 * over. When one is refused the whole is, by {@link #attempt()}, and nothing has changed.
 */
public final class CompositeCommand extends ModelCommand {

    private final CommandLabel label;
    private final List<ModelCommand> parts;

    /** An edit of these parts, none of which has been executed. */
    public CompositeCommand(CommandLabel label, List<? extends ModelCommand> parts) {
        this.label = label;
        this.parts = List.copyOf(parts);
    }

    @Override
    public CommandLabel label() {
        return label;
    }

    /** The verdict of the first part that has something to change; those behind it are asked during execution only. */
    @Override
    public Verdict verdict() {
        return parts.stream().map(ModelCommand::verdict)
                .filter(verdict -> !verdict.isRefused(Reason.NOTHING_TO_CHANGE)).findFirst()
                .orElse(Verdict.refused(Reason.NOTHING_TO_CHANGE));
    }

    @Override
    public Set<Unit> affected() {
        Set<Unit> units = new LinkedHashSet<>();
        parts.forEach(part -> units.addAll(part.affected()));
        return units;
    }

    @Override
    protected void edit(Edits changes) {
        parts.forEach(changes::part);
    }
}
