package dandori.engine.run;

import dandori.engine.state.Event;

/** What an operator wants to happen when the turn of a unit comes. */
final class OperatorPlans {

    static void note(Flow flow, GenerationRun run, int unit, Event event) {
        switch (event) {
            case PLAN_HOLD -> flow.note(run, unit, Facts.HOLD, Facts.YES);
            case DROP_HOLD -> flow.note(run, unit, Facts.HOLD, Facts.NO);
            case PLAN_BYPASS -> flow.note(run, unit, Facts.BYPASS, Facts.YES);
            case DROP_BYPASS -> flow.note(run, unit, Facts.BYPASS, Facts.NO);
            default -> throw new IllegalStateException("nothing is noted on " + event);
        }
    }

    private OperatorPlans() {
    }
}
