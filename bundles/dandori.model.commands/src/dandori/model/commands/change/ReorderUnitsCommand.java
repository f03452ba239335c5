package dandori.model.commands.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.EList;

import dandori.model.Parameter;
import dandori.model.Placement;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.Edits;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.Verdict;

/**
 * Gives the units of a level another order, in the file and on screen; their placements, whose order is the one lists
 * show, change places accordingly. Label {@code reorderUnits}: the upper unit (empty at the top of the file).
 */
public final class ReorderUnitsCommand extends ModelCommand {

    private final Level level;
    private final List<Unit> order;

    /**
     * Brings all units of a level into this order.
     *
     * @throws IllegalArgumentException when these are not the units of the level, each once
     */
    public ReorderUnitsCommand(Level level, List<Unit> order) {
        if (order.size() != level.units().size() || !new HashSet<>(order).equals(new HashSet<>(level.units()))) {
            throw new IllegalArgumentException("The new order is one of other units");
        }
        this.level = level;
        this.order = List.copyOf(order);
    }

    /** Lets a unit stand at this index of its level, counted without itself; beyond the last means last. */
    public static ReorderUnitsCommand to(Unit unit, int index) {
        Level level = Level.of(unit);
        List<Unit> order = new ArrayList<>(level.units());
        order.remove(unit);
        order.add(Math.max(0, Math.min(index, order.size())), unit);
        return new ReorderUnitsCommand(level, order);
    }

    @Override
    public CommandLabel label() {
        return CommandLabel.of("reorderUnits", level.upper().map(Unit::getName).orElse(""));
    }

    @Override
    public Verdict verdict() {
        return level.units().equals(order) ? Verdict.refused(Reason.NOTHING_TO_CHANGE) : Verdict.allowed();
    }

    @Override
    public Set<Unit> affected() {
        return level.upper().map(Set::of).orElseGet(() -> new LinkedHashSet<>(order));
    }

    @Override
    protected void edit(Edits changes) {
        for (int i = 0; i < order.size(); i++) {
            changes.move(level.units(), i, level.units().indexOf(order.get(i)));
        }
        level.upper().ifPresent(upper -> reorder(upper.getParameters(), changes));
    }

    /** Takes the placements out and puts them back, sorted, into the places they left. */
    private void reorder(EList<Parameter> parameters, Edits changes) {
        List<Placement> placements = parameters.stream().filter(Placement.class::isInstance)
                .map(Placement.class::cast).toList();
        List<Integer> places = IntStream.range(0, parameters.size())
                .filter(i -> parameters.get(i) instanceof Placement).boxed().toList();
        List<Placement> sorted = sorted(placements);
        if (!sorted.equals(placements)) {
            for (int i = places.size() - 1; i >= 0; i--) {
                changes.remove(parameters, places.get(i));
            }
            for (int i = 0; i < places.size(); i++) {
                changes.insert(parameters, places.get(i), sorted.get(i));
            }
        }
    }

    private List<Placement> sorted(List<Placement> placements) {
        Map<Unit, Integer> ranks = new HashMap<>();
        order.forEach(unit -> ranks.put(unit, ranks.size()));
        List<Placement> sorted = new ArrayList<>(placements);
        sorted.sort((one, other) -> Integer.compare(rank(ranks, one), rank(ranks, other)));
        return sorted;
    }

    private static int rank(Map<Unit, Integer> ranks, Placement placement) {
        return ranks.getOrDefault(placement.getUnit(), Integer.MAX_VALUE);
    }
}
