package dandori.ui.operate.log;

import dandori.ui.operate.live.UnitRun;

/** One attempt of a run. */
record Source(UnitRun run, int attempt) {

    boolean current() {
        return attempt == run.attempt();
    }

    /** Whether it may still write. */
    boolean live() {
        return current() && !run.state().ended();
    }
}
