package dandori.model.commands.nest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dandori.model.Jobnet;
import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitTypes;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.Edits;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.Placements;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.LimitRules;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.Picture;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.Verdict;

/**
 * Puts the units of a nested jobnet in its place. What came before the jobnet comes before those that begin it, what
 * came after it after those that end it; icons to the right and below make room. The settings of the jobnet itself go
 * with it. Label {@code unnestJobnet}: the jobnet, how many units.
 */
public final class UnnestJobnetCommand extends ModelCommand {

    private final Unit jobnet;
    private final Unit upper;
    private final List<Unit> units;
    private final Set<Unit> changed = new LinkedHashSet<>();

    /** Dissolves a jobnet inside another one. */
    public UnnestJobnetCommand(Unit jobnet) {
        this.jobnet = jobnet;
        upper = jobnet.getUpper();
        units = List.copyOf(jobnet.getUnits());
    }

    /** The units that come out. */
    public List<Unit> freed() {
        return units;
    }

    @Override
    public CommandLabel label() {
        return CommandLabel.of("unnestJobnet", jobnet.getName(), String.valueOf(units.size()));
    }

    @Override
    public Verdict verdict() {
        if (!(jobnet instanceof Jobnet) || !(upper instanceof Jobnet) || units.isEmpty()) {
            return Verdict.refused(Reason.NOTHING_TO_CHANGE);
        }
        return names().and(() -> LimitRules.verdict(Level.below(upper), units)).and(this::recovery)
                .and(this::condition);
    }

    private Verdict names() {
        return units.stream()
                .filter(unit -> upper.getUnits().stream()
                        .anyMatch(other -> other != jobnet && other.getName().equals(unit.getName())))
                .findFirst().map(unit -> Verdict.refused(Reason.NAME_TAKEN, unit.getName())).orElse(Verdict.allowed());
    }

    /** What begins and ends a jobnet is joined with what is around it: it has to be of the same kind. */
    private Verdict recovery() {
        if (relations(any -> true).isEmpty()) {
            return Verdict.allowed();
        }
        return Stream.concat(begin().stream(), end().stream())
                .filter(unit -> UnitTypes.recovery(unit.getType()) != UnitTypes.recovery(jobnet.getType())).findFirst()
                .map(unit -> Verdict.refused(Reason.RECOVERY_APART, unit.getName(), jobnet.getName()))
                .orElse(Verdict.allowed());
    }

    /** A judgment job has one dependent unit. */
    private Verdict condition() {
        boolean depends = !relations(relation -> relation.getKind() == RelationKind.CON).isEmpty();
        return depends && begin().size() > 1
                ? Verdict.refused(Reason.CONDITION_APART, begin().get(0).getName(), begin().get(1).getName())
                : Verdict.allowed();
    }

    private List<Relation> relations(java.util.function.Predicate<Relation> wanted) {
        return Regrouping.relations(upper,
                relation -> (relation.getPredecessor() == jobnet || relation.getSuccessor() == jobnet)
                        && wanted.test(relation));
    }

    private List<Unit> begin() {
        return units.stream()
                .filter(unit -> Regrouping.relations(jobnet, line -> line.getSuccessor() == unit).isEmpty())
                .toList();
    }

    private List<Unit> end() {
        return units.stream()
                .filter(unit -> Regrouping.relations(jobnet, line -> line.getPredecessor() == unit).isEmpty()).toList();
    }

    /** Once executed, the units with settings that were adapted too. */
    @Override
    public Set<Unit> affected() {
        Set<Unit> affected = new LinkedHashSet<>(Set.of(upper, jobnet));
        affected.addAll(units);
        affected.addAll(changed);
        return affected;
    }

    @Override
    protected void edit(Edits changes) {
        Map<Unit, Cell> cells = cells();
        List<Relation> inside = Regrouping.relations(jobnet, any -> true);
        List<Relation> around = relations(any -> true);
        List<Unit> begin = begin();
        List<Unit> end = end();
        int index = upper.getUnits().indexOf(jobnet);
        var regrouping = new Regrouping(changes);
        changed.addAll(regrouping.references(units, UnitPath.of(upper)));
        regrouping.detach(upper, List.of(jobnet), around::contains);
        regrouping.detach(jobnet, units, any -> true);
        changes.remove(upper.getUnits(), index);
        regrouping.move(units, jobnet.getUnits(), upper.getUnits(), index);
        Placements.put(upper, cells, changes);
        inside.forEach(line -> regrouping.join(upper, line.getPredecessor(), line.getSuccessor(), line.getKind()));
        for (Relation line : around) {
            List<Unit> from = line.getPredecessor() == jobnet ? end : List.of(line.getPredecessor());
            List<Unit> to = line.getSuccessor() == jobnet ? begin : List.of(line.getSuccessor());
            from.forEach(one -> to.forEach(other -> regrouping.join(upper, one, other, line.getKind())));
        }
    }

    /** The cells of all units that come out or make room. */
    private Map<Unit, Cell> cells() {
        Picture picture = Picture.without(upper, List.of(jobnet));
        Cell corner = picture.placement(jobnet).map(Cell::of).orElse(new Cell(0, 0));
        Map<Unit, Cell> inside = Regrouping.cells(jobnet, units);
        Map<Unit, Cell> inPlace = Regrouping.shifted(inside, above(corner, inside.values()));
        boolean fits = inPlace.values().stream().allMatch(cell -> picture.at(cell).isEmpty());
        return fits ? inPlace : withRoom(Regrouping.shifted(inside, corner), corner);
    }

    /** The corner with which the first of the units stands in a cell, as it did before it was put inside. */
    private static Cell above(Cell cell, Collection<Cell> inside) {
        Cell first = inside.stream().min(Regrouping::upperLeft).orElse(cell);
        int top = inside.stream().mapToInt(Cell::row).min().orElse(0);
        return new Cell(cell.column(), Math.max(0, cell.row() - (first.row() - top)));
    }

    private Map<Unit, Cell> withRoom(Map<Unit, Cell> freed, Cell corner) {
        int right = freed.values().stream().mapToInt(Cell::column).max().orElse(0) - corner.column();
        int down = freed.values().stream().mapToInt(Cell::row).max().orElse(0) - corner.row();
        Map<Unit, Cell> cells = new LinkedHashMap<>(freed);
        List<Unit> others = upper.getUnits().stream().filter(unit -> unit != jobnet).toList();
        Regrouping.cells(upper, others).forEach((unit, cell) -> {
            int column = cell.column() + (cell.column() > corner.column() ? right : 0);
            int row = cell.row() + (cell.row() > corner.row() ? down : 0);
            cells.put(unit, new Cell(Math.min(Cell.LIMIT - 1, column), Math.min(Cell.LIMIT - 1, row)));
        });
        return cells;
    }
}
