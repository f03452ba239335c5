package dandori.model.commands.nest;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dandori.model.JobnetConnector;
import dandori.model.Jobnet;
import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.StartCondition;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitTypes;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.Edits;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.Placements;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.ContainmentRules;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.LimitRules;
import dandori.model.commands.rules.NameRules;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.Verdict;

/**
 * Puts units of a jobnet into a new jobnet in their place. The relations among them go along, what comes before and
 * after any of them comes before and after the new jobnet; settings of the file that tell their paths are adapted. Only
 * what keeps its meaning is allowed: nothing outside may run in between, dependent and recovery units go with the units
 * they belong to. Recovery units alone become a recovery jobnet. Label {@code nestUnits}: the jobnet, how many units.
 */
public final class NestUnitsCommand extends ModelCommand {

    private final Unit upper;
    private final List<Unit> units;
    private final Set<Unit> chosen;
    private final Unit jobnet;
    private final NameRules names;
    private final Set<Unit> changed = new LinkedHashSet<>();

    /** Puts units below this one into a new jobnet of this name. */
    public NestUnitsCommand(Unit upper, Collection<Unit> selected, String name, NameRules names) {
        this.upper = upper;
        chosen = new LinkedHashSet<>(selected);
        units = upper.getUnits().stream().filter(chosen::contains).toList();
        jobnet = UnitTypes.create(isRecovery() ? "rn" : "n");
        jobnet.setName(name);
        jobnet.setAttributes(units.isEmpty() ? ",,," : units.get(0).getAttributes());
        this.names = names;
    }

    private boolean isRecovery() {
        return !units.isEmpty() && units.stream().allMatch(unit -> UnitTypes.recovery(unit.getType()));
    }

    /** The new jobnet. */
    public Unit nested() {
        return jobnet;
    }

    @Override
    public CommandLabel label() {
        return CommandLabel.of("nestUnits", jobnet.getName(), String.valueOf(units.size()));
    }

    @Override
    public Verdict verdict() {
        if (units.isEmpty() || !(upper instanceof Jobnet)) {
            return Verdict.refused(Reason.NOTHING_TO_CHANGE);
        }
        List<Unit> others = upper.getUnits().stream().filter(unit -> !chosen.contains(unit)).toList();
        return kinds().and(() -> ContainmentRules.verdict(Level.below(upper), jobnet.getType()))
                .and(() -> LimitRules.deeper(Level.below(upper), units))
                .and(() -> names.verdict(jobnet.getName(), others, jobnet.getType())).and(this::edges)
                .and(this::between);
    }

    /** Start conditions and connectors of a root jobnet do not stand in a nested one. */
    private Verdict kinds() {
        return units.stream().filter(unit -> unit instanceof StartCondition || unit instanceof JobnetConnector)
                .findFirst().map(unit -> Verdict.refused(Reason.TYPE_NOT_HERE, unit.getType(), jobnet.getType()))
                .orElse(Verdict.allowed());
    }

    private boolean isInside(Relation relation) {
        return chosen.contains(relation.getPredecessor()) && chosen.contains(relation.getSuccessor());
    }

    private boolean isEdge(Relation relation) {
        return chosen.contains(relation.getPredecessor()) != chosen.contains(relation.getSuccessor());
    }

    private Verdict edges() {
        Verdict verdict = Verdict.allowed();
        for (Relation edge : Regrouping.relations(upper, this::isEdge)) {
            boolean leaves = chosen.contains(edge.getPredecessor());
            Unit inside = leaves ? edge.getPredecessor() : edge.getSuccessor();
            Unit outside = leaves ? edge.getSuccessor() : edge.getPredecessor();
            if (leaves && edge.getKind() == RelationKind.CON) {
                return Verdict.refused(Reason.CONDITION_APART, inside.getName(), outside.getName());
            }
            if (UnitTypes.recovery(inside.getType()) && !isRecovery()) {
                return Verdict.refused(Reason.RECOVERY_APART, inside.getName(), outside.getName());
            }
        }
        return verdict;
    }

    /** A unit outside that comes after one of them and before another would have to run in the middle of the jobnet. */
    private Verdict between() {
        Set<Unit> after = reached(true);
        after.retainAll(reached(false));
        Optional<Unit> between = after.stream().findFirst();
        return between.map(unit -> Verdict.refused(Reason.RUNS_BETWEEN, unit.getName())).orElse(Verdict.allowed());
    }

    /** The units outside that come after (or before) any of them, in the order of the relations that lead there. */
    private Set<Unit> reached(boolean forward) {
        List<Relation> relations = Regrouping.relations(upper, any -> true);
        Set<Unit> found = new LinkedHashSet<>();
        Deque<Unit> open = new ArrayDeque<>(units);
        while (!open.isEmpty()) {
            Unit at = open.pop();
            for (Relation relation : relations) {
                Unit near = forward ? relation.getPredecessor() : relation.getSuccessor();
                Unit far = forward ? relation.getSuccessor() : relation.getPredecessor();
                if (near == at && !chosen.contains(far) && found.add(far)) {
                    open.push(far);
                }
            }
        }
        return found;
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
        Map<Unit, Cell> cells = Regrouping.cells(upper, units);
        List<Relation> inside = Regrouping.relations(upper, this::isInside);
        List<Relation> edges = Regrouping.relations(upper, this::isEdge);
        int index = upper.getUnits().indexOf(units.get(0));
        var regrouping = new Regrouping(changes);
        changed.addAll(regrouping.references(units, UnitPath.of(upper) + "/" + jobnet.getName()));
        regrouping.detach(upper, units, relation -> isInside(relation) || isEdge(relation));
        regrouping.move(units, upper.getUnits(), jobnet.getUnits(), 0);
        changes.insert(upper.getUnits(), index, jobnet);
        Placements.put(jobnet, Regrouping.shifted(cells, new Cell(0, 0)), changes);
        inside.forEach(line -> regrouping.join(jobnet, line.getPredecessor(), line.getSuccessor(), line.getKind()));
        Placements.put(upper, Map.of(jobnet, cells.values().stream().min(Regrouping::upperLeft).orElseThrow()),
                changes);
        edges.forEach(edge -> {
            boolean leaves = chosen.contains(edge.getPredecessor());
            regrouping.join(upper, leaves ? jobnet : edge.getPredecessor(), leaves ? edge.getSuccessor() : jobnet,
                    edge.getKind());
        });
    }
}
