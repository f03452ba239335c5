package dandori.engine.run;

import dandori.engine.state.Action;
import dandori.engine.state.Event;
import dandori.engine.state.State;
import dandori.engine.state.UnitKind;

/** Nothing new starts inside a jobnet; with a kill, what runs inside is ended. */
final class Stopping {

    static void stop(Flow flow, GenerationRun run, int jobnet, Action action) {
        boolean kill = action == Action.KILL_ALL;
        if (!kill) {
            run.interrupted = true;
        } else if (jobnet == 0) {
            run.killed = true;
        } else {
            run.killedInside.set(jobnet);
        }
        excludeWaiting(flow, run, jobnet);
        if (kill) {
            killRunning(flow, run, jobnet);
        }
    }

    private static void excludeWaiting(Flow flow, GenerationRun run, int jobnet) {
        for (int unit = jobnet + 1; unit < run.plan.end[jobnet]; unit++) {
            boolean waits = run.state[unit].kind() == State.Kind.WAITING && run.state[unit] != State.WAIT_EXECUTION;
            if (waits && run.open(run.plan.parent[unit])) {
                flow.apply(run, unit, Event.EXCLUDE, "jobnet stopped");
            }
        }
    }

    private static void killRunning(Flow flow, GenerationRun run, int jobnet) {
        for (int unit = jobnet + 1; unit < run.plan.end[jobnet]; unit++) {
            boolean runs = run.state[unit] == State.WAIT_EXECUTION || run.state[unit] == State.RUNNING;
            if (runs && run.plan.kinds[unit] != UnitKind.JOBNET) {
                flow.applyIfAllowed(run, unit, Event.KILL, "jobnet killed");
            }
        }
    }

    private Stopping() {
    }
}
