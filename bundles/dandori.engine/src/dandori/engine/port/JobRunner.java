package dandori.engine.port;

import java.time.Instant;

/**
 * Starts jobs and says how they ended. All methods return without waiting for a job; results come to the
 * {@link Listener}, from any thread, at most one {@code started} and exactly one {@code ended} for each attempt.
 */
public interface JobRunner extends AutoCloseable {

    /** Starts an attempt whose intent is committed. */
    void start(AttemptOrder order);

    /**
     * Takes up an attempt an earlier process had committed the intent of: goes on watching it, or reports its recorded
     * end, or says that it never started ({@link JobEnd.NeverStarted}), or that nothing is known ({@link JobEnd.Lost}).
     */
    void takeUp(AttemptRecord attempt);

    /** Ends an attempt's whole process group: TERM, a grace period, KILL. The end is reported as usual. */
    void kill(AttemptId id);

    /** The end of these attempts is committed; what the runner kept about them may go. */
    void forget(Iterable<AttemptId> ids);

    /** A generation that has ended is no longer kept: the output of its attempts may go. */
    default void drop(long generation) {
        // a runner may keep no output
    }

    /** Stops watching. Jobs that run go on running, and can be taken up later. */
    @Override
    void close();

    /** What an earlier process committed about an attempt; {@code process} is null when no start was reported. */
    record AttemptRecord(AttemptId id, ProcessIdentity process) {
    }

    /**
     * A process, safe against reuse of its number.
     *
     * @param pid process number, also number of its process group
     * @param started when the process began, as the operating system tells it, in a form only compared for equality
     */
    record ProcessIdentity(long pid, String started) {
    }

    interface Listener {
        void started(AttemptId id, ProcessIdentity process, Instant at);

        void ended(AttemptId id, JobEnd end);

        /** Both at once, of an attempt that ended before its start was told. */
        default void ran(AttemptId id, ProcessIdentity process, Instant from, JobEnd end) {
            started(id, process, from);
            ended(id, end);
        }
    }
}
