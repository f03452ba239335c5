package dandori.runners.local;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner;
import dandori.engine.port.JobRunner.ProcessIdentity;

/** Keeps what a runner tells, and waits for it. */
final class Recorder implements JobRunner.Listener {

    private static final long DEADLINE_NANOS = 60_000_000_000L;
    private static final long POLL_NANOS = 200_000;

    private final Map<AttemptId, ProcessIdentity> started = new HashMap<>();
    private final Map<AttemptId, JobEnd> ended = new HashMap<>();
    private String complaint;

    @Override
    public synchronized void started(AttemptId id, ProcessIdentity process, Instant at) {
        if (ended.containsKey(id) || started.put(id, process) != null) {
            complaint = id + " started twice, or after its end";
        }
        notifyAll();
    }

    @Override
    public synchronized void ended(AttemptId id, JobEnd end) {
        if (ended.put(id, end) != null) {
            complaint = id + " ended twice";
        }
        notifyAll();
    }

    ProcessIdentity awaitStart(AttemptId id) {
        await(() -> started.containsKey(id), "the start of " + id);
        return started.get(id);
    }

    JobEnd awaitEnd(AttemptId id) {
        await(() -> ended.containsKey(id), "the end of " + id);
        return ended.get(id);
    }

    synchronized boolean hasStarted(AttemptId id) {
        return started.containsKey(id);
    }

    synchronized boolean hasEnded(AttemptId id) {
        return ended.containsKey(id);
    }

    private synchronized void await(BooleanSupplier condition, String what) {
        long deadline = System.nanoTime() + DEADLINE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                fail("waited in vain for " + what);
            }
            try {
                wait(1000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertNull(complaint);
    }

    /** Waits for something no runner tells. */
    static void until(BooleanSupplier condition, String what) {
        long deadline = System.nanoTime() + DEADLINE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                fail("waited in vain until " + what);
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }
}
