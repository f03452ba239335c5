package dandori.engine.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dandori.engine.port.JobRunner;
import dandori.engine.port.RunStore;

/**
 * Makes durable what ticks have done, and only then has the outside world act: the runner, listeners, those who asked.
 * That processes were seen running may wait a moment for something that may not, and share its commit: until then the
 * intent is on disk, and the process is in its runner's own record.
 */
final class Commits {

    private final RunStore store;
    private final JobRunner runner;
    private final Duration patience;
    private final Consumer<GenerationRun> afterEnd;
    private final List<RunListener> listeners = new ArrayList<>();
    /** When what is held back is committed at the latest; null: nothing is. */
    private Instant latest;
    private boolean broken;

    /** @param afterEnd told, after the commit, of generations that may have ended in it */
    Commits(RunStore store, JobRunner runner, Duration patience, Consumer<GenerationRun> afterEnd) {
        this.store = store;
        this.runner = runner;
        this.patience = patience;
        this.afterEnd = afterEnd;
    }

    void addListener(RunListener listener) {
        listeners.add(listener);
    }

    List<RunListener> listeners() {
        return listeners;
    }

    void refuseIfBroken() {
        if (broken) {
            throw new IllegalStateException("the engine stopped when its store failed");
        }
    }

    /** When there is something to commit, whatever else happens. */
    Optional<Instant> latest() {
        return Optional.ofNullable(latest);
    }

    /** The end of a tick. */
    void commit(Flow flow) {
        flow.batch().startReady(runner);
        if (!maySkip(flow)) {
            commitNow(flow);
        }
    }

    private boolean maySkip(Flow flow) {
        if (patience.isZero() || flow.batch().pressing() || !flow.batch().durable()) {
            return false;
        }
        if (latest == null) {
            latest = flow.now().plus(patience);
        }
        return flow.now().isBefore(latest);
    }

    void commitNow(Flow flow) {
        latest = null;
        Batch batch = flow.takeBatch();
        if (batch.durable()) {
            broken = true;
            store.commit(batch.toCommit());
            broken = false;
            flow.jobs().ahead().committed(batch.ahead);
        }
        batch.perform(runner, listeners);
        batch.endedRuns.forEach(afterEnd);
        batch.replies.forEach(Runnable::run);
        flow.giveBack(batch);
    }
}
