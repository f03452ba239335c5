package dandori.engine.run;

import java.time.Instant;

import dandori.engine.definition.RootRules.ConnectorLink;
import dandori.engine.state.Event;
import dandori.engine.state.State;
import dandori.engine.state.UnitKind;

/** What stands between the turn of a unit and its start: plans of operators, waits, its own start time, a hold. */
final class Beginning {

    private final Flow flow;
    private final WaitFlow waits;
    private final ConnectorFlow connectors;
    private final StartConditionFlow conditions;

    Beginning(Flow flow, WaitFlow waits, ConnectorFlow connectors, StartConditionFlow conditions) {
        this.flow = flow;
        this.waits = waits;
        this.connectors = connectors;
        this.conditions = conditions;
    }

    /** The turn of a unit has come: its predecessors have ended. */
    void begin(GenerationRun run, int unit) {
        if (run.facts.bypass.get(unit)) {
            flow.apply(run, unit, Event.BYPASS, "planned by an operator");
        } else if (waits.satisfied(run, unit) && dueNow(run, unit)) {
            holdOrProceed(run, unit, "predecessors ended");
        }
    }

    private void holdOrProceed(GenerationRun run, int unit, String cause) {
        if (run.holds(unit)) {
            flow.apply(run, unit, Event.HOLD, "to be held");
        } else {
            proceed(run, unit, cause);
        }
    }

    /** Lets a unit go on whose turn has come and that is not held. */
    private void proceed(GenerationRun run, int unit, String cause) {
        if (run.plan.kinds[unit] == UnitKind.JOB) {
            flow.jobs().proceed(run, unit, cause);
        } else {
            flow.apply(run, unit, Event.START, cause);
        }
    }

    // --- nested jobnets with a schedule of their own -----------------------------------------------------------

    private boolean dueNow(GenerationRun run, int unit) {
        NestedStart start = run.facts.nested.isEmpty() ? null : run.facts.nested.get(unit);
        if (start == null || run.facts.first.get(unit)) {
            return true;
        }
        if (start instanceof NestedStart.NotDue) {
            flow.apply(run, unit, Event.BYPASS, "not due on this day");
            return false;
        }
        Instant due = due(run, unit, start);
        if (due.isAfter(flow.now())) {
            flow.apply(run, unit, Event.AWAIT_TIME, "starts at " + due);
            awaitTime(run, unit);
            return false;
        }
        return true;
    }

    private static Instant due(GenerationRun run, int unit, NestedStart start) {
        return start instanceof NestedStart.At at
                ? at.instant()
                : run.started[run.plan.parent[unit]].plus(((NestedStart.AfterUpper) start).duration());
    }

    /** Sets the timer of a nested jobnet that waits for its own start time. */
    void awaitTime(GenerationRun run, int unit) {
        flow.timers().at(due(run, unit, run.facts.nested.get(unit)), () -> timeHasCome(run, unit));
    }

    private void timeHasCome(GenerationRun run, int unit) {
        boolean waits = run.state[unit] == State.WAIT_START_TIME
                && !due(run, unit, run.facts.nested.get(unit)).isAfter(flow.now());
        if (!waits) {
            return;
        }
        if (run.facts.bypass.get(unit)) {
            flow.apply(run, unit, Event.BYPASS, "planned by an operator");
        } else {
            holdOrProceed(run, unit, "start time");
        }
    }

    // --- root jobnets ------------------------------------------------------------------------------------------

    /** The start time of a generation has come. */
    void beginRoot(GenerationRun run, String cause) {
        if (run.occasion.monitoring()) {
            conditions.begin(run, cause);
        } else if (!linked(run)) {
            flow.note(run, 0, Facts.DUE, Facts.YES);
        } else if (waits.wanted(run, 0)) {
            flow.apply(run, 0, Event.AWAIT_UNITS, cause);
            flow.reconsider(run, 0);
        } else {
            holdOrProceed(run, 0, cause);
        }
    }

    /** Whether the connector that drives it, if any, runs. */
    private boolean linked(GenerationRun run) {
        ConnectorLink link = run.plan.root.rules().connector().orElse(null);
        return link == null || !link.synchronous() || connectors.runs(link.path(), run.occasion.day());
    }
}
