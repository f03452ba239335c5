package dandori.engine.run;

import dandori.engine.state.Event;
import dandori.engine.state.State;

/** The jobnets around a unit whose state an operator has changed after its end follow; nothing is started by it. */
final class Following {

    static void upper(Flow flow, GenerationRun run, int unit, String cause) {
        run.recount();
        for (int successor : run.plan.successors[unit]) {
            flow.reconsider(run, successor);
        }
        flow.waits().ended(run, unit);
        for (int jobnet = run.plan.parent[unit]; jobnet >= 0; jobnet = run.plan.parent[jobnet]) {
            flow.applyIfAllowed(run, jobnet, worst(run, jobnet), cause);
            flow.waits().ended(run, jobnet);
            if (run.plan.recovery(jobnet)) {
                return;
            }
        }
    }

    private static Event worst(GenerationRun run, int jobnet) {
        Event worst = Event.FOLLOW_NORMAL;
        for (int part : run.plan.parts[jobnet]) {
            if (run.plan.recovery(part)) {
                continue;
            }
            State state = run.state[part];
            if (state.kind() == State.Kind.ABNORMAL || state == State.RUNNING_ABNORMAL) {
                return Event.FOLLOW_ABNORMAL;
            }
            if (state.kind() == State.Kind.WARNING || state == State.RUNNING_WARNING) {
                worst = Event.FOLLOW_WARNING;
            }
        }
        return worst;
    }

    private Following() {
    }
}
