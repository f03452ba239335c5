package dandori.engine.run;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dandori.engine.definition.ConnectorDefinition;
import dandori.engine.definition.RootRules.ConnectorLink;
import dandori.engine.state.Event;
import dandori.engine.state.State;
import dandori.engine.state.UnitKind;

/** Jobnet connectors and the root jobnets they are linked to (definitions.md §6.7). */
final class ConnectorFlow {

    private record Watch(GenerationRun run, int unit) {
    }

    private final Flow flow;
    private final Generations generations;
    private final Set<Watch> watches = new LinkedHashSet<>();

    ConnectorFlow(Flow flow, Generations generations) {
        this.flow = flow;
        this.generations = generations;
    }

    private static String target(Watch watch) {
        return ((ConnectorDefinition) watch.run().plan.units[watch.unit()]).target();
    }

    /** A connector has started: its target may begin, and may have ended already. */
    void watch(GenerationRun run, int unit) {
        var watch = new Watch(run, unit);
        watches.add(watch);
        for (GenerationRun target : generations.of(target(watch), run.occasion.day())) {
            if (target.state[0] == State.WAIT_START_TIME && target.facts.due() && drivenBy(target, watch)) {
                flow.beginning().beginRoot(target, "connector " + run.plan.path(unit) + " has started");
            }
        }
        look(watch);
    }

    private static boolean drivenBy(GenerationRun target, Watch watch) {
        ConnectorLink link = target.plan.root.rules().connector().orElse(null);
        return link != null && link.synchronous() && link.path().equals(watch.run().plan.path(watch.unit()));
    }

    /** A generation has ended: connectors that watch it look. */
    void ended(GenerationRun target) {
        for (Watch watch : List.copyOf(watches)) {
            if (target(watch).equals(target.plan.root.path())) {
                look(watch);
            }
        }
    }

    /** What is planned has changed. */
    void lookAgain() {
        List.copyOf(watches).forEach(this::look);
    }

    private void look(Watch watch) {
        GenerationRun run = watch.run();
        if (run.state[watch.unit()] != State.RUNNING) {
            watches.remove(watch);
            return;
        }
        List<GenerationRun> targets = generations.of(target(watch), run.occasion.day());
        boolean open = targets.stream().anyMatch(target -> !target.ended())
                || generations.planned(target(watch), run.occasion.day());
        if (!open) {
            watches.remove(watch);
            flow.apply(run, watch.unit(), result(targets),
                    targets.isEmpty() ? "no generation of its target on this day" : "its target has ended");
        }
    }

    /** The worst that its target came to on this day; when it was not executed at all, the connector is bypassed. */
    private static Event result(List<GenerationRun> targets) {
        Event worst = Event.PASS_OVER;
        for (GenerationRun target : targets) {
            Event result = switch (target.state[0].kind()) {
                case ABNORMAL -> Event.END_ABNORMAL;
                case WARNING -> Event.END_WARNING;
                case NORMAL -> Event.END_NORMAL;
                default -> Event.PASS_OVER;
            };
            if (rank(result) > rank(worst)) {
                worst = result;
            }
        }
        return worst;
    }

    private static int rank(Event result) {
        return List.of(Event.PASS_OVER, Event.END_NORMAL, Event.END_WARNING, Event.END_ABNORMAL).indexOf(result);
    }

    /** Whether a connector runs on a schedule day, or has run. */
    boolean runs(String connector, LocalDate day) {
        return generations.with(connector, day).stream().anyMatch(run -> started(run, connector));
    }

    private static boolean started(GenerationRun run, String connector) {
        int unit = run.plan.index(connector);
        return unit >= 0 && run.plan.kinds[unit] == UnitKind.CONNECTOR && run.started[unit] != null;
    }
}
