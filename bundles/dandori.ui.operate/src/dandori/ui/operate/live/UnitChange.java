package dandori.ui.operate.live;

import java.time.Instant;

import dandori.engine.run.GenerationView.UnitView;
import dandori.engine.run.RunChange;
import dandori.engine.state.State;

/** What has happened to one unit since the last delivery: the last change, and when it began and ended on the way. */
record UnitChange(RunChange last, Instant started, Instant ended) {

    static UnitChange of(RunChange change) {
        boolean starts = change.to() == State.RUNNING && change.from() != State.RUNNING;
        boolean ends = change.to().ended() || change.to() == State.QUEUING && change.from() == State.RUNNING;
        return new UnitChange(change, starts ? change.at() : null, ends ? change.at() : null);
    }

    UnitChange then(UnitChange later) {
        return new UnitChange(later.last, later.started == null ? started : later.started,
                later.ended == null ? ended : later.ended);
    }

    int index() {
        return last.index();
    }

    UnitView applied(UnitView before) {
        boolean sameAttempt = before != null && before.attempt() == last.attempt();
        Instant begun = started == null && sameAttempt ? before.started() : started;
        Instant over = last.to().ended() ? ended : null;
        return new UnitView(last.unit(), last.to(), last.code(), last.attempt(), begun, over);
    }
}
