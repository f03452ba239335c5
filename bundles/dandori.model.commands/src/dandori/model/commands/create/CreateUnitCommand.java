package dandori.model.commands.create;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dandori.model.Jobnet;
import dandori.model.StartCondition;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.Edits;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.Placements;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.ContainmentRules;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.LimitRules;
import dandori.model.commands.rules.NameRules;
import dandori.model.commands.rules.Picture;
import dandori.model.commands.rules.SettingRules;
import dandori.model.commands.rules.Verdict;

/**
 * Adds a unit behind the others of a level, with its placement in the upper unit and the attributes (permission, owner,
 * resource group) of that one. In a jobnet its icon stands in the free cell nearest to the wanted one. Label
 * {@code createUnit}: name, type.
 */
public final class CreateUnitCommand extends ModelCommand {

    /** Neither permission nor owner nor resource group, as the text has them. */
    private static final String NO_ATTRIBUTES = ",,,";

    private final Level level;
    private final Cell cell;
    private final NameRules names;
    private final Unit unit;

    /** A new unit whose icon is wanted in this cell. */
    public CreateUnitCommand(Level level, NewUnit wanted, Cell cell, NameRules names) {
        this.level = level;
        this.cell = cell;
        this.names = names;
        unit = wanted.unit();
        unit.setAttributes(level.upper().map(Unit::getAttributes).orElse(NO_ATTRIBUTES));
    }

    /** A new unit wherever there is room; 0,0 outside of jobnets, where icons have no picture. */
    public CreateUnitCommand(Level level, NewUnit wanted, NameRules names) {
        this(level, wanted, null, names);
    }

    /** The unit this adds, the same object before and after; before, it stands nowhere. */
    public Unit created() {
        return unit;
    }

    @Override
    public CommandLabel label() {
        return CommandLabel.of("createUnit", unit.getName(), unit.getType());
    }

    @Override
    public Verdict verdict() {
        return ContainmentRules.verdict(level, unit.getType())
                .and(() -> LimitRules.verdict(level, List.of(unit)))
                .and(() -> names.verdict(unit.getName(), level.units(), unit.getType()))
                .and(() -> SettingRules.settings(unit));
    }

    @Override
    public Set<Unit> affected() {
        Set<Unit> units = new LinkedHashSet<>();
        level.upper().ifPresent(units::add);
        units.add(unit);
        return units;
    }

    @Override
    protected void edit(Edits changes) {
        level.upper().ifPresent(upper -> place(upper, changes));
        changes.insert(level.units(), level.units().size(), unit);
    }

    private void place(Unit upper, Edits changes) {
        if (unit instanceof StartCondition || cell == null && !(upper instanceof Jobnet)) {
            Placements.putAtOrigin(upper, unit, changes);
            return;
        }
        Cell wanted = cell == null ? new Cell(0, 0) : cell;
        Placements.put(upper, Map.of(unit, Picture.of(upper).nearestFree(wanted)), changes);
    }
}
