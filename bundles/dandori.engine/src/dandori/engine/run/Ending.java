package dandori.engine.run;

import dandori.engine.run.Plan.Edge;
import dandori.engine.state.Event;
import dandori.engine.state.State;
import dandori.engine.state.UnitKind;

/** What the end of a unit brings about: successors look again, the jobnet around it shows trouble, and ends after its last. */
final class Ending {

    private final Flow flow;
    private final WaitFlow waits;
    private final ConnectorFlow connectors;
    private final StartConditionFlow conditions;

    Ending(Flow flow, WaitFlow waits, ConnectorFlow connectors, StartConditionFlow conditions) {
        this.flow = flow;
        this.waits = waits;
        this.connectors = connectors;
        this.conditions = conditions;
    }

    void finish(GenerationRun run, int unit) {
        State ended = run.state[unit];
        boolean unopened = run.plan.kinds[unit] == UnitKind.JOBNET && !run.occasion.monitoring()
                && (ended.kind() == State.Kind.PASSED || run.started[unit] == null);
        if (unopened) {
            passInside(run, unit, ended == State.BYPASSED ? Event.BYPASS : Event.EXCLUDE);
        }
        waits.ended(run, unit);
        int upper = run.plan.parent[unit];
        if (upper < 0) {
            end(run);
        }
        if (upper < 0 || !run.open(upper)) {
            return;
        }
        markSuccessors(run, unit);
        if (!run.plan.recovery(unit)) {
            tellUpper(run, upper, ended.kind());
        }
        if (--run.openParts[upper] == 0) {
            endJobnet(run, upper);
        }
    }

    private void end(GenerationRun run) {
        flow.batch().endedRuns.add(run);
        connectors.ended(run);
        conditions.ended(run);
    }

    private void passInside(GenerationRun run, int jobnet, Event event) {
        for (int inside = jobnet + 1; inside < run.plan.end[jobnet]; inside++) {
            if (run.state[inside] == State.WAIT_PREVIOUS) {
                flow.apply(run, inside, event, "upper jobnet");
            }
        }
    }

    private void markSuccessors(GenerationRun run, int unit) {
        int[] successors = run.plan.successors[unit];
        Edge[] edges = run.plan.edges[unit];
        for (int i = 0; i < successors.length; i++) {
            int successor = successors[i];
            run.marks[successor] |= run.mark(unit, edges[i]);
            run.remaining[successor]--;
            flow.reconsider(run, successor);
        }
    }

    void tellUpper(GenerationRun run, int upper, State.Kind kind) {
        Event event = kind == State.Kind.ABNORMAL
                ? Event.PART_ABNORMAL
                : kind == State.Kind.WARNING ? Event.PART_WARNING : null;
        for (int jobnet = upper; event != null && jobnet >= 0; jobnet = run.plan.parent[jobnet]) {
            flow.applyIfAllowed(run, jobnet, event, "part");
            if (run.plan.recovery(jobnet)) {
                return;
            }
        }
    }

    void endJobnet(GenerationRun run, int jobnet) {
        if (run.killed || run.killedInside.get(jobnet) || run.stopped(jobnet) && !run.interrupted) {
            flow.apply(run, jobnet, Event.END_KILLED, "killed");
        } else if (run.interrupted) {
            flow.apply(run, jobnet, Event.END_INTERRUPTED, "interrupted");
        } else {
            Event end = switch (run.state[jobnet]) {
                case RUNNING_ABNORMAL -> Event.END_ABNORMAL;
                case RUNNING_WARNING -> Event.END_WARNING;
                default -> Event.END_NORMAL;
            };
            flow.apply(run, jobnet, end, "all units ended");
        }
    }
}
