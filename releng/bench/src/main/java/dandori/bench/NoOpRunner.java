package dandori.bench;

import java.time.Instant;

import dandori.engine.port.AttemptId;
import dandori.engine.port.AttemptOrder;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner;

/** Jobs that do nothing: they are seen running, and have ended, as soon as they are started. */
final class NoOpRunner implements JobRunner {

    private static final ProcessIdentity PROCESS = new ProcessIdentity(1, "1");
    private static final JobEnd END = new JobEnd.Exited(0, Instant.EPOCH);

    private final Listener listener;

    NoOpRunner(Listener listener) {
        this.listener = listener;
    }

    @Override
    public void start(AttemptOrder order) {
        listener.started(order.id(), PROCESS, Instant.EPOCH);
        listener.ended(order.id(), END);
    }

    @Override
    public void takeUp(AttemptRecord attempt) {
        listener.ended(attempt.id(), new JobEnd.NeverStarted());
    }

    @Override
    public void kill(AttemptId id) {
        // has ended already
    }

    @Override
    public void forget(Iterable<AttemptId> ids) {
        // nothing is kept
    }

    @Override
    public void close() {
        // nothing is open
    }
}
