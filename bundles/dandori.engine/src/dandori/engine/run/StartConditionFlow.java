package dandori.engine.run;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dandori.engine.definition.EventDefinition;
import dandori.engine.definition.EventDefinition.Awaited;
import dandori.engine.definition.StartCondition;
import dandori.engine.definition.StartCondition.AfterAbnormal;
import dandori.engine.definition.StartCondition.AtNextStart;
import dandori.engine.state.Event;
import dandori.engine.state.State;

/**
 * Start conditions (definitions.md §4): a monitoring generation watches, an execution generation waits beside it; when
 * the condition is met that one runs, and a fresh one waits.
 */
final class StartConditionFlow {

    private static final int ROOT = 0;
    private static final String LAST = "last ";

    private final Flow flow;
    private final Generations generations;
    private final Set<GenerationRun> monitors = new LinkedHashSet<>();

    StartConditionFlow(Flow flow, Generations generations) {
        this.flow = flow;
        this.generations = generations;
    }

    private static StartCondition condition(GenerationRun run) {
        return run.plan.root.rules().condition().orElseThrow();
    }

    // --- monitoring --------------------------------------------------------------------------------------------

    /** The time to watch has come. */
    void begin(GenerationRun run, String cause) {
        boolean watched = others(run).anyMatch(other -> other.state[ROOT] == State.MONITORING);
        AtNextStart rule = condition(run).atNextStart();
        if (!watched || rule == AtNextStart.ANOTHER) {
            flow.apply(run, ROOT, Event.MONITOR, cause);
        } else if (rule == AtNextStart.SKIP) {
            flow.apply(run, ROOT, Event.SKIP, "still monitored since an earlier start");
        } else {
            flow.note(run, ROOT, Facts.DUE, Facts.YES);
        }
    }

    private Stream<GenerationRun> others(GenerationRun run) {
        return generations.open().stream()
                .filter(other -> other != run && other.plan.root.path().equals(run.plan.root.path()));
    }

    /** Watches from now on, or once more after a restart. */
    void watch(GenerationRun run) {
        monitors.add(run);
        List<EventDefinition> events = condition(run).events();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).awaited() instanceof Awaited.Interval interval) {
                awaitInterval(run, i, interval);
            }
        }
        monitoring(run).until().ifPresent(until -> flow.timers().at(until, () -> timeIsOver(run)));
        if (waiting(run) == null) {
            makeExecution(run);
        }
    }

    private static Monitoring monitoring(GenerationRun run) {
        return Monitoring.read(run.facts.own.getOrDefault(Facts.MONITORING, "- -"));
    }

    private void awaitInterval(GenerationRun run, int event, Awaited.Interval interval) {
        String last = run.facts.own.get(LAST + event);
        Instant next = last != null
                ? Instant.parse(last).plus(interval.length())
                : interval.atOnce() ? run.started[ROOT] : run.started[ROOT].plus(interval.length());
        flow.timers().at(next, () -> {
            if (run.state[ROOT] == State.MONITORING) {
                flow.note(run, ROOT, LAST + event, next.toString());
                occur(run, event, Map.of());
                awaitInterval(run, event, interval);
            }
        });
    }

    private void timeIsOver(GenerationRun run) {
        if (run.state[ROOT] == State.MONITORING) {
            boolean met = run.facts.number(Facts.MET) > 0;
            flow.apply(run, ROOT, met ? Event.END_MONITORED : Event.END_UNMET, "the period of monitoring is over");
        }
    }

    // --- what occurs -------------------------------------------------------------------------------------------

    int takers(String name, Map<String, String> values) {
        return (int) monitors.stream().filter(run -> condition(run).events().stream()
                .anyMatch(event -> takes(event, name, values))).count();
    }

    void take(String name, Map<String, String> values) {
        for (GenerationRun run : List.copyOf(monitors)) {
            List<EventDefinition> events = condition(run).events();
            for (int i = 0; i < events.size() && run.state[ROOT] == State.MONITORING; i++) {
                if (takes(events.get(i), name, values)) {
                    occur(run, i, values);
                }
            }
        }
    }

    private static boolean takes(EventDefinition event, String name, Map<String, String> values) {
        return event.awaited() instanceof Awaited.Received received && received.filter().takes(name, values);
    }

    private void occur(GenerationRun run, int event, Map<String, String> values) {
        GenerationRun execution = waiting(run);
        if (execution != null) {
            EventFlow.passed(condition(run).events().get(event), values)
                    .forEach((variable, value) -> flow.note(execution, ROOT, Facts.VARIABLE + variable, value));
        }
        flow.note(run, ROOT, Facts.OCCURRED + event, Facts.YES);
        if (!condition(run).all() || allOccurred(run)) {
            met(run, execution);
        }
    }

    private static boolean allOccurred(GenerationRun run) {
        for (int i = 0; i < condition(run).events().size(); i++) {
            if (!Facts.YES.equals(run.facts.own.get(Facts.OCCURRED + i))) {
                return false;
            }
        }
        return true;
    }

    private void met(GenerationRun run, GenerationRun execution) {
        for (int i = 0; i < condition(run).events().size(); i++) {
            if (Facts.YES.equals(run.facts.own.get(Facts.OCCURRED + i))) {
                flow.note(run, ROOT, Facts.OCCURRED + i, Facts.NO);
            }
        }
        int times = run.facts.number(Facts.MET) + 1;
        flow.note(run, ROOT, Facts.MET, Integer.toString(times));
        if (execution != null) {
            flow.note(execution, ROOT, Facts.DUE, Facts.YES);
            start(execution);
        }
        if (run.state[ROOT] != State.MONITORING) {
            return;
        }
        if (monitoring(run).count().orElse(Integer.MAX_VALUE) <= times) {
            flow.apply(run, ROOT, Event.END_MONITORED, "met as often as wanted");
        } else {
            makeExecution(run);
        }
    }

    // --- executions --------------------------------------------------------------------------------------------

    private void makeExecution(GenerationRun run) {
        GenerationRun execution = generations.create(flow, run.plan, Occasion.execution(run.generation));
        flow.note(run, ROOT, Facts.WAITING, Long.toString(execution.generation.number()));
        run.facts.nested.forEach(
                (unit, start) -> flow.note(execution, unit, Facts.NESTED, NestedStart.write(start)));
        Optional.ofNullable(run.facts.own.get(Facts.RULES))
                .ifPresent(rules -> flow.note(execution, ROOT, Facts.RULES, rules));
        Optional.ofNullable(run.facts.hold.get(ROOT))
                .ifPresent(hold -> flow.note(execution, ROOT, Facts.HOLD, hold ? Facts.YES : Facts.NO));
        flow.apply(execution, ROOT, Event.AWAIT_CONDITION, "monitored by " + run.generation.executionId());
    }

    /** The execution that waits for the condition to be met next, or null. */
    private GenerationRun waiting(GenerationRun run) {
        GenerationRun execution = generations.open(run.facts.number(Facts.WAITING));
        return execution == null || execution.facts.due() ? null : execution;
    }

    private void start(GenerationRun execution) {
        boolean busy = others(execution).anyMatch(StartConditionFlow::goesOn);
        if (!busy || condition(execution).together()) {
            boolean hold = execution.holds(ROOT);
            flow.apply(execution, ROOT, hold ? Event.HOLD : Event.START, "its start condition was met");
        } else if (!condition(execution).queues()) {
            flow.apply(execution, ROOT, Event.SKIP, "an earlier execution goes on");
        }
    }

    private static boolean goesOn(GenerationRun other) {
        boolean begun = other.state[ROOT].kind() == State.Kind.RUNNING || other.state[ROOT] == State.HELD;
        return !other.occasion.monitoring() && begun;
    }

    // --- ends --------------------------------------------------------------------------------------------------

    /** A generation has ended: others may begin, or are of no use any more. */
    void ended(GenerationRun run) {
        if (run.plan.root.rules().condition().isEmpty()) {
            return;
        }
        if (run.occasion.monitoring()) {
            monitorEnded(run);
        } else {
            executionEnded(run);
        }
    }

    private void monitorEnded(GenerationRun run) {
        monitors.remove(run);
        GenerationRun left = waiting(run);
        if (left != null && left.state[ROOT] == State.WAIT_START_CONDITION) {
            flow.apply(left, ROOT, Event.END_UNMET, "monitoring is over");
        }
        others(run).filter(other -> other.occasion.monitoring() && other.facts.due()
                && other.state[ROOT] == State.WAIT_START_TIME).findFirst()
                .ifPresent(next -> begin(next, "the monitoring before is over"));
    }

    private void executionEnded(GenerationRun run) {
        State.Kind end = run.state[ROOT].kind();
        if (end == State.Kind.ABNORMAL && run.state[ROOT] != State.SKIPPED && run.occasion.monitor() != 0) {
            afterAbnormal(run);
        }
        others(run).filter(other -> other.state[ROOT] == State.WAIT_START_CONDITION && other.facts.due()).findFirst()
                .ifPresent(this::start);
    }

    private void afterAbnormal(GenerationRun run) {
        AfterAbnormal rule = condition(run).afterAbnormal();
        GenerationRun monitor = generations.open(run.occasion.monitor());
        if (rule == AfterAbnormal.STOP && monitor != null && monitor.state[ROOT] == State.MONITORING) {
            flow.apply(monitor, ROOT, Event.END_TERMINATED, "an execution ended abnormally");
        } else if (rule == AfterAbnormal.HOLD) {
            others(run).filter(other -> other.state[ROOT] == State.WAIT_START_CONDITION).toList()
                    .forEach(other -> flow.note(other, ROOT, Facts.HOLD, Facts.YES));
        }
    }
}
