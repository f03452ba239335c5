package dandori.model.commands.change;

import java.util.Set;

import dandori.model.ModelPackage.Literals;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.Edits;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.SettingRules;
import dandori.model.commands.rules.Verdict;

/** Gives a unit other permission, owner and resource group. Label {@code changeAttributes}: the unit. */
public final class ChangeAttributesCommand extends ModelCommand {

    private final Unit unit;
    private final String attributes;

    /** What is to stand behind the name in the unit line, commas included: {@code ,0755,jp1admin,}. */
    public ChangeAttributesCommand(Unit unit, String attributes) {
        this.unit = unit;
        this.attributes = attributes;
    }

    @Override
    public CommandLabel label() {
        return CommandLabel.of("changeAttributes", unit.getName());
    }

    @Override
    public Verdict verdict() {
        return attributes.equals(unit.getAttributes())
                ? Verdict.refused(Reason.NOTHING_TO_CHANGE)
                : SettingRules.attributes(attributes);
    }

    @Override
    public Set<Unit> affected() {
        return Set.of(unit);
    }

    @Override
    protected void edit(Edits changes) {
        changes.assign(unit, Literals.UNIT__ATTRIBUTES, attributes);
    }
}
