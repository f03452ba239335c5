package dandori.model.commands.delete;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.EList;

import dandori.model.Parameter;
import dandori.model.Placement;
import dandori.model.Relation;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.Edits;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.Selection;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.Verdict;

/**
 * Takes units away with everything below them, their placements and the relations that touch them. Settings elsewhere
 * that tell their paths stay as they are. Label {@code deleteUnits}: the first unit's name, how many.
 */
public final class DeleteUnitsCommand extends ModelCommand {

    private final List<Unit> units;
    private final Map<Level, Set<Unit>> levels;

    /** Takes these units away; one that stands below another of them goes with that one. */
    public DeleteUnitsCommand(Collection<Unit> selected) {
        units = Selection.outermost(selected);
        levels = Selection.byLevel(units);
    }

    @Override
    public CommandLabel label() {
        String first = units.isEmpty() ? "" : units.get(0).getName();
        return CommandLabel.of("deleteUnits", first, String.valueOf(units.size()));
    }

    @Override
    public Verdict verdict() {
        return units.isEmpty() ? Verdict.refused(Reason.NOTHING_TO_CHANGE) : Verdict.allowed();
    }

    @Override
    public Set<Unit> affected() {
        Set<Unit> affected = new LinkedHashSet<>();
        levels.keySet().forEach(level -> level.upper().ifPresent(affected::add));
        affected.addAll(units);
        return affected;
    }

    @Override
    protected void edit(Edits changes) {
        levels.forEach((level, gone) -> {
            level.upper().ifPresent(upper -> remove(upper.getParameters(), refersTo(gone), changes));
            remove(level.units(), gone::contains, changes);
        });
    }

    private static Predicate<Parameter> refersTo(Set<Unit> gone) {
        return parameter -> {
            if (parameter instanceof Placement placement) {
                return gone.contains(placement.getUnit());
            }
            return parameter instanceof Relation relation
                    && (gone.contains(relation.getPredecessor()) || gone.contains(relation.getSuccessor()));
        };
    }

    private static <T> void remove(EList<T> list, Predicate<? super T> gone, Edits changes) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (gone.test(list.get(i))) {
                changes.remove(list, i);
            }
        }
    }
}
