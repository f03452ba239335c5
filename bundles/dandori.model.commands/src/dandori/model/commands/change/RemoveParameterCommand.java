package dandori.model.commands.change;

import java.util.Set;

import dandori.model.Parameter;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.Edits;
import dandori.model.commands.FileOrder;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.Verdict;

/** Takes one line of a unit away, whatever it says. Label {@code removeParameter}: the unit, the key. */
public final class RemoveParameterCommand extends ModelCommand {

    private final Unit unit;
    private final Parameter parameter;

    /** An edit that takes away a parameter of its owner. */
    public RemoveParameterCommand(Parameter parameter) {
        this.unit = parameter.getOwner();
        this.parameter = parameter;
    }

    @Override
    public CommandLabel label() {
        return CommandLabel.of("removeParameter", unit.getName(), FileOrder.key(parameter));
    }

    @Override
    public Verdict verdict() {
        return unit.getParameters().contains(parameter)
                ? Verdict.allowed()
                : Verdict.refused(Reason.NOTHING_TO_CHANGE);
    }

    @Override
    public Set<Unit> affected() {
        return Set.of(unit);
    }

    @Override
    protected void edit(Edits changes) {
        changes.remove(unit.getParameters(), unit.getParameters().indexOf(parameter));
    }
}
