package dandori.engine.run;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dandori.engine.definition.EventDefinition;
import dandori.engine.definition.EventDefinition.Awaited;
import dandori.engine.definition.SendDefinition;
import dandori.engine.state.Event;
import dandori.engine.state.State;
import dandori.engine.state.UnitKind;

/** Event jobs, what they wait for, and what they pass on (definitions.md §1.3, §6.8). */
final class EventFlow {

    /** More than this in one tick is a definition that feeds itself; the rest waits for the next tick. */
    private static final int MOST_AT_A_TIME = 1000;
    private static final String ATTRIBUTE = "EV:";

    private record Watch(GenerationRun run, int unit) {
    }

    private record SiteEvent(String name, Map<String, String> values) {
    }

    private final Flow flow;
    private final Set<Watch> watches = new LinkedHashSet<>();
    private final ArrayDeque<SiteEvent> raised = new ArrayDeque<>();
    private int delivered;

    EventFlow(Flow flow) {
        this.flow = flow;
    }

    private static EventDefinition job(GenerationRun run, int unit) {
        return (EventDefinition) run.plan.units[unit];
    }

    /** An event job has started, or is taken up again. */
    void watch(GenerationRun run, int unit) {
        EventDefinition job = job(run, unit);
        int attempt = run.attempt[unit];
        Instant from = run.started[unit];
        if (job.awaited() instanceof Awaited.Interval interval) {
            flow.timers().at(from.plus(interval.length()), () -> occur(run, unit, attempt, Map.of()));
        } else {
            watches.add(new Watch(run, unit));
        }
        job.timeout().ifPresent(
                expiry -> flow.timers().at(from.plus(expiry.after()), () -> expire(run, unit, attempt, expiry.end())));
    }

    private void occur(GenerationRun run, int unit, int attempt, Map<String, String> values) {
        if (waits(run, unit, attempt)) {
            pass(run, job(run, unit), values);
            flow.apply(run, unit, Event.END_NORMAL, "it has happened");
        }
    }

    private void expire(GenerationRun run, int unit, int attempt, EventDefinition.End end) {
        if (waits(run, unit, attempt)) {
            flow.apply(run, unit, switch (end) {
                case KILLED -> Event.END_KILLED;
                case NORMAL -> Event.END_NORMAL;
                case WARNING -> Event.END_WARNING;
                case ABNORMAL -> Event.END_ABNORMAL;
            }, "time-out");
        }
    }

    private static boolean waits(GenerationRun run, int unit, int attempt) {
        return run.state[unit] == State.RUNNING && run.attempt[unit] == attempt;
    }

    /** Hands on what the event carries to the macro variables of the generation. */
    private void pass(GenerationRun run, EventDefinition job, Map<String, String> values) {
        passed(job, values).forEach((variable, value) -> flow.note(run, 0, Facts.VARIABLE + variable, value));
    }

    /** The macro variables that an event sets. */
    static Map<String, String> passed(EventDefinition job, Map<String, String> values) {
        Map<String, String> variables = new LinkedHashMap<>();
        job.passing().forEach((variable, item) -> variables.put(variable, values
                .getOrDefault(item.startsWith(ATTRIBUTE) ? item.substring(ATTRIBUTE.length()) : item, "")));
        return variables;
    }

    // --- events of the site ------------------------------------------------------------------------------------

    /** An event for the whole site, from outside or from a job; delivered before the tick ends. */
    void raise(String name, Map<String, String> values) {
        raised.add(new SiteEvent(name, Map.copyOf(values)));
    }

    /** How many event jobs and start conditions would take an event now. */
    int takers(String name, Map<String, String> values) {
        long jobs = watches.stream().filter(watch -> takes(watch, name, values)).count();
        return (int) jobs + flow.conditions().takers(name, values);
    }

    /** Hands raised events to whoever waits for them; false when there was none. */
    boolean deliver() {
        if (raised.isEmpty() || delivered >= MOST_AT_A_TIME) {
            return false;
        }
        delivered++;
        SiteEvent event = raised.remove();
        for (Watch watch : List.copyOf(watches)) {
            if (watch.run().state[watch.unit()] != State.RUNNING) {
                watches.remove(watch);
            } else if (takes(watch, event.name(), event.values())) {
                watches.remove(watch);
                occur(watch.run(), watch.unit(), watch.run().attempt[watch.unit()], event.values());
            }
        }
        flow.conditions().take(event.name(), event.values());
        return true;
    }

    /** A new tick: as many events as ever may be delivered again; false when none is left over. */
    boolean leftOver() {
        delivered = 0;
        return !raised.isEmpty();
    }

    private static boolean takes(Watch watch, String name, Map<String, String> values) {
        return watch.run().state[watch.unit()] == State.RUNNING
                && job(watch.run(), watch.unit()).awaited() instanceof Awaited.Received received
                && received.filter().takes(name, values);
    }

    /** Sends what an event sending job says. */
    void send(GenerationRun run, int unit) {
        var job = (SendDefinition) run.plan.units[unit];
        Map<String, String> values = new LinkedHashMap<>();
        job.values().forEach((name, value) -> values.put(name, Variables.fill(run.facts.variables, value)));
        raise(job.event(), values);
    }

    /** An OR job has started: event jobs before it that still wait are of no interest any more. */
    void passOverPredecessors(GenerationRun run, int or) {
        for (int predecessor : run.plan.predecessors[or]) {
            if (run.plan.kinds[predecessor] == UnitKind.EVENT && run.state[predecessor] == State.RUNNING) {
                flow.apply(run, predecessor, Event.PASS_OVER, "the OR job does without it");
            }
        }
    }
}
