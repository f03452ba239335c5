package dandori.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dandori.model.Definition;
import dandori.model.Jobnet;
import dandori.model.JobnetConnector;
import dandori.model.Relation;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;

/**
 * Units that would wait for one another for ever, across root jobnets: a unit begins after the ends of its predecessors
 * and of what it waits for, and after the beginning of its jobnet; a jobnet ends after the ends of its parts, a connector
 * after the end of its target.
 */
final class WaitCycle {

    private record Moment(Unit unit, boolean end) {
    }

    private record Step(Moment moment, Iterator<Moment> before) {
    }

    private final Definition definition;
    private final Map<Unit, Map<Unit, List<Unit>>> predecessors = new HashMap<>();
    private final Set<Moment> seen = new HashSet<>();
    private final LinkedHashSet<Moment> way = new LinkedHashSet<>();
    private final ArrayDeque<Step> steps = new ArrayDeque<>();

    private WaitCycle(Definition definition) {
        this.definition = definition;
    }

    /** The paths of the units on a circle that the end of this root jobnet depends on; empty when there is none. */
    static List<String> of(Definition definition, Unit root) {
        return new WaitCycle(definition).circle(new Moment(root, true));
    }

    /** Without recursion: chains may be long. */
    private List<String> circle(Moment last) {
        enter(last);
        while (!steps.isEmpty()) {
            Step step = steps.peek();
            if (!step.before().hasNext()) {
                way.remove(steps.pop().moment());
                continue;
            }
            Moment before = step.before().next();
            if (way.contains(before)) {
                return since(before);
            }
            if (!seen.contains(before)) {
                enter(before);
            }
        }
        return List.of();
    }

    private void enter(Moment moment) {
        seen.add(moment);
        way.add(moment);
        steps.push(new Step(moment, before(moment).iterator()));
    }

    private List<String> since(Moment moment) {
        var paths = new LinkedHashSet<String>();
        boolean on = false;
        for (Moment each : way) {
            on |= each.equals(moment);
            if (on) {
                paths.add(UnitPath.of(each.unit()));
            }
        }
        return List.copyOf(paths);
    }

    private List<Moment> before(Moment moment) {
        return moment.end() ? beforeEnd(moment.unit()) : beforeStart(moment.unit());
    }

    private List<Moment> beforeEnd(Unit unit) {
        var before = new ArrayList<Moment>();
        before.add(new Moment(unit, false));
        if (unit instanceof Jobnet) {
            unit.getUnits().forEach(part -> before.add(new Moment(part, true)));
        }
        if (unit instanceof JobnetConnector) {
            named(unit, "ncr").ifPresent(target -> before.add(new Moment(target, true)));
        }
        return before;
    }

    private List<Moment> beforeStart(Unit unit) {
        var before = new ArrayList<Moment>();
        for (String awaited : WaitResolver.awaited(unit)) {
            UnitPath.find(definition, awaited).ifPresent(found -> before.add(new Moment(found, true)));
        }
        if (UnitSettings.is(unit, "ncs", "y")) {
            named(unit, "ncn").ifPresent(connector -> before.add(new Moment(connector, false)));
        }
        if (unit.getUpper() instanceof Jobnet upper) {
            before.add(new Moment(upper, false));
            predecessors.computeIfAbsent(upper, WaitCycle::relations).getOrDefault(unit, List.of())
                    .forEach(predecessor -> before.add(new Moment(predecessor, true)));
        }
        return before;
    }

    private Optional<Unit> named(Unit unit, String key) {
        return UnitSettings.text(unit, key).flatMap(path -> UnitPath.find(definition, path));
    }

    private static Map<Unit, List<Unit>> relations(Unit jobnet) {
        Map<Unit, List<Unit>> before = new HashMap<>();
        for (Relation relation : UnitSettings.relations(jobnet)) {
            before.computeIfAbsent(relation.getSuccessor(), unit -> new ArrayList<>()).add(relation.getPredecessor());
        }
        return before;
    }
}
