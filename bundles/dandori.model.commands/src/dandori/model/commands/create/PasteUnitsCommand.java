package dandori.model.commands.create;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dandori.model.Jobnet;
import dandori.model.ModelFactory;
import dandori.model.Relation;
import dandori.model.StartCondition;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.Edits;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.Placements;
import dandori.model.commands.create.CopiedUnits.Copy;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.ContainmentRules;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.LimitRules;
import dandori.model.commands.rules.NameRules;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.Verdict;

/**
 * Adds copies of units to a level, behind the others; where a name is taken there, under a fresh one. Relations come
 * along into jobnets only. Label {@code pasteUnits}: the first copy's name, how many.
 */
public final class PasteUnitsCommand extends ModelCommand {

    private final CopiedUnits copied;
    private final Level level;
    private final PasteStyle style;
    private final NameRules names;

    /** Copies of what has been copied, other objects for each such command. */
    public PasteUnitsCommand(CopiedUnits copied, Level level, PasteStyle style, NameRules names) {
        this.copied = copied.again();
        this.level = level;
        this.style = style;
        this.names = names;
    }

    /** The outermost units this adds; before, they stand nowhere and may have other names. */
    public List<Unit> pasted() {
        return copied.units();
    }

    @Override
    public CommandLabel label() {
        String first = copied.isEmpty() ? "" : copied.units().get(0).getName();
        return CommandLabel.of("pasteUnits", first, String.valueOf(copied.units().size()));
    }

    @Override
    public Verdict verdict() {
        if (copied.isEmpty()) {
            return Verdict.refused(Reason.NOTHING_TO_CHANGE);
        }
        return ContainmentRules.verdict(level, copied.units().stream().map(Unit::getType).toList())
                .and(() -> LimitRules.verdict(level, copied.units()));
    }

    @Override
    public Set<Unit> affected() {
        Set<Unit> units = new LinkedHashSet<>();
        level.upper().ifPresent(units::add);
        units.addAll(copied.units());
        return units;
    }

    @Override
    protected void edit(Edits changes) {
        name();
        level.upper().ifPresent(upper -> {
            place(upper, changes);
            join(upper, changes);
        });
        copied.units().forEach(unit -> changes.insert(level.units(), level.units().size(), unit));
    }

    /** The copies stand nowhere yet, so their names are no change of the model. */
    private void name() {
        Set<String> taken = new HashSet<>();
        level.units().forEach(unit -> taken.add(unit.getName()));
        for (Unit unit : copied.units()) {
            unit.setName(names.fresh(unit.getName(), taken));
            taken.add(unit.getName());
        }
    }

    private void place(Unit upper, Edits changes) {
        List<Copy> drawn = copied.copies().stream().filter(copy -> isDrawn(upper, copy.unit())).toList();
        Map<Unit, Cell> cells = new PastePlaces(upper, drawn).cells(style.corner());
        Placements.put(upper, cells, changes);
        copied.units().stream().filter(unit -> !cells.containsKey(unit))
                .forEach(unit -> Placements.putAtOrigin(upper, unit, changes));
    }

    private static boolean isDrawn(Unit upper, Unit unit) {
        return upper instanceof Jobnet && !(unit instanceof StartCondition);
    }

    private void join(Unit upper, Edits changes) {
        if (style.withRelations() && upper instanceof Jobnet) {
            for (CopiedUnits.Joint joint : copied.joints()) {
                Relation relation = ModelFactory.eINSTANCE.createRelation();
                relation.setPredecessor(joint.from());
                relation.setSuccessor(joint.to());
                relation.setKind(joint.kind());
                changes.insert(upper, relation);
            }
        }
    }
}
