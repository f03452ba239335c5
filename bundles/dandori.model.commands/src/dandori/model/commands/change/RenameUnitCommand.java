package dandori.model.commands.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dandori.model.ModelPackage.Literals;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.Edits;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.NameRules;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.Verdict;

/**
 * Gives a unit another name. Settings of the same file that tell it by its name or path ({@code eun}, {@code ejn},
 * {@code jc}, {@code ncr}, {@code ncn}) go along; relations and placements do by themselves. Label {@code renameUnit}:
 * the present name, the wanted name.
 */
public final class RenameUnitCommand extends ModelCommand {

    private final Unit unit;
    private final String before;
    private final String name;
    private final NameRules names;
    private final Set<Unit> changed = new LinkedHashSet<>();

    /** Gives a unit this name. */
    public RenameUnitCommand(Unit unit, String name, NameRules names) {
        this.unit = unit;
        before = unit.getName();
        this.name = name;
        this.names = names;
    }

    @Override
    public CommandLabel label() {
        return CommandLabel.of("renameUnit", before, name);
    }

    @Override
    public Verdict verdict() {
        if (name.equals(unit.getName())) {
            return Verdict.refused(Reason.NOTHING_TO_CHANGE);
        }
        List<Unit> others = new ArrayList<>(Level.of(unit).units());
        others.remove(unit);
        return names.verdict(name, others, unit.getType());
    }

    /** Once executed, the units with settings that went along too. */
    @Override
    public Set<Unit> affected() {
        Set<Unit> units = new LinkedHashSet<>(Set.of(unit));
        if (unit.getUpper() != null) {
            units.add(unit.getUpper());
        }
        units.addAll(changed);
        return units;
    }

    @Override
    protected void edit(Edits changes) {
        Map<Setting, String> references = PathReferences.renamed(unit, name);
        references.forEach((setting, value) -> {
            changed.add(setting.getOwner());
            changes.assign(setting, Literals.SETTING__VALUE, value);
        });
        changes.assign(unit, Literals.UNIT__NAME, name);
    }
}
