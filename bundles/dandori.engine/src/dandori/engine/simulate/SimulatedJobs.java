package dandori.engine.simulate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToIntFunction;

import dandori.engine.port.AttemptId;
import dandori.engine.port.AttemptOrder;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner;

/**
 * Jobs that take as long as is expected of them ({@code fd}) and end with a return code, without doing anything. What was
 * started and has not ended when it is closed never was: a simulation is not taken up. For one thread.
 */
public final class SimulatedJobs implements JobRunner {

    /** How long a job takes that nobody expects anything of. */
    public static final Duration UNLESS_SAID = Duration.ofMinutes(1);

    private static final int KILLED = 137;

    private record End(Instant at, long order, AttemptId attempt, int code) {
    }

    private final InstantSource clock;
    private final JobRunner.Listener listener;
    private final ToIntFunction<AttemptOrder> codes;
    private final PriorityQueue<End> ends = new PriorityQueue<>(
            Comparator.comparing(End::at).thenComparingLong(End::order));
    private final Set<AttemptId> killed = new HashSet<>();
    private long started;

    /**
     * @param clock tells when jobs start and end
     * @param listener hears of starts and ends
     * @param codes the return code of each attempt
     */
    public SimulatedJobs(InstantSource clock, JobRunner.Listener listener, ToIntFunction<AttemptOrder> codes) {
        this.clock = clock;
        this.listener = listener;
        this.codes = codes;
    }

    /** Jobs that all end with 0. */
    public SimulatedJobs(InstantSource clock, JobRunner.Listener listener) {
        this(clock, listener, order -> 0);
    }

    @Override
    public void start(AttemptOrder order) {
        Instant now = clock.instant();
        started++;
        listener.started(order.id(), new ProcessIdentity(started, "simulated"), now);
        ends.add(new End(now.plus(order.expected().orElse(UNLESS_SAID)), started, order.id(),
                codes.applyAsInt(order)));
    }

    /** When the next job ends. */
    public Optional<Instant> nextEnd() {
        return Optional.ofNullable(ends.peek()).map(End::at);
    }

    /** Reports every job that has ended by now. */
    public void reportEnds() {
        Instant now = clock.instant();
        while (!ends.isEmpty() && !ends.peek().at().isAfter(now)) {
            End end = ends.remove();
            if (!killed.remove(end.attempt())) {
                listener.ended(end.attempt(), new JobEnd.Exited(end.code(), end.at()));
            }
        }
    }

    /** Nothing is known of jobs of an earlier process: they were never started. */
    @Override
    public void takeUp(AttemptRecord attempt) {
        listener.ended(attempt.id(), new JobEnd.NeverStarted());
    }

    @Override
    public void kill(AttemptId id) {
        boolean runs = ends.stream().anyMatch(end -> end.attempt().equals(id));
        if (runs && killed.add(id)) {
            listener.ended(id, new JobEnd.Exited(KILLED, clock.instant()));
        }
    }

    @Override
    public void forget(Iterable<AttemptId> ids) {
        // nothing is kept
    }

    @Override
    public void close() {
        ends.clear();
    }
}
