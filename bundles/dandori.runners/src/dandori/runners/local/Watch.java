package dandori.runners.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner.ProcessIdentity;
import dandori.runners.local.SpoolRecord.Trace;

/**
 * Looks after attempts whose launcher does not belong to this runner, or is gone. A launcher that lives reports the end
 * at once and then goes, so only launchers that are gone are of interest here.
 */
final class Watch {

    private static final Duration INTERVAL = Duration.ofMillis(250);

    private final ProcessTable table;
    private final InstantSource clock;
    private final Chores chores;
    private final BiConsumer<AttemptId, JobEnd> ends;
    private final Map<AttemptId, Watched> watched = new ConcurrentHashMap<>();
    private boolean looking;

    /** An attempt that was started. */
    record Watched(AttemptId id, Path record, ProcessIdentity launcher, Instant started) {
    }

    /**
     * @param ends is told the ends found out here, by the chores' thread
     */
    Watch(ProcessTable table, InstantSource clock, Chores chores, BiConsumer<AttemptId, JobEnd> ends) {
        this.table = table;
        this.clock = clock;
        this.chores = chores;
        this.ends = ends;
    }

    /** Begins to look after an attempt; called by the chores' thread. */
    void add(Watched attempt) {
        watched.put(attempt.id(), attempt);
        check(attempt);
        if (!looking) {
            looking = true;
            chores.in(INTERVAL, this::look);
        }
    }

    Stream<AttemptId> attempts() {
        return watched.keySet().stream();
    }

    Optional<Watched> find(AttemptId id) {
        return Optional.ofNullable(watched.get(id));
    }

    /** Ends the watch over an attempt; says whether it was watched, so that an end is told once. */
    boolean remove(AttemptId id) {
        return watched.remove(id) != null;
    }

    private void look() {
        looking = !watched.isEmpty();
        if (looking) {
            chores.in(INTERVAL, this::look);
        }
        watched.values().forEach(this::check);
    }

    /** The record is read after the launcher was seen to be gone: whatever it wrote is in it. */
    private void check(Watched attempt) {
        if (table.isAlive(attempt.launcher())) {
            return;
        }
        Optional<JobEnd> recorded = recordedEnd(attempt);
        if (recorded.isPresent()) {
            ends.accept(attempt.id(), recorded.get());
        } else if (isOver(attempt)) {
            ends.accept(attempt.id(), new JobEnd.Lost("The launcher that watched the job was ended from outside, "
                    + "or the machine was restarted: nobody saw how the job ended."));
        }
    }

    private boolean isOver(Watched attempt) {
        long since = table.ticksAt(attempt.started(), clock.instant()) - Termination.CLOCK_TOLERANCE_TICKS;
        return ProcessFamily.now(table, attempt.launcher(), since).isEmpty();
    }

    private static Optional<JobEnd> recordedEnd(Watched attempt) {
        try {
            return Optional.ofNullable(SpoolRecord.read(attempt.record()).traces().get(attempt.id()))
                    .flatMap(Trace::end);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
