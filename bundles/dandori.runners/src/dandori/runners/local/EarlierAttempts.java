package dandori.runners.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner.AttemptRecord;
import dandori.engine.port.JobRunner.ProcessIdentity;
import dandori.runners.local.SpoolRecord.Trace;

/**
 * What the launchers of earlier runners say about their attempts. Nothing is said before each of them is settled:
 * either gone, or busy with an attempt it has recorded; it can then start nothing more. Used by the chores' thread.
 */
final class EarlierAttempts {

    /** A launcher without an attempt goes at once; only one that was stopped, or hangs opening a file, takes longer. */
    private static final int MOST_LOOKS = 2000;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    /** Stands for the launcher of a record whose first line is not readable. */
    private static final ProcessIdentity NOBODY = new ProcessIdentity(0, "");

    private final ProcessTable table;
    private final Chores chores;
    private final boolean spoolComplete;
    private final List<Path> unsettled;
    private final List<Path> settled = new ArrayList<>();
    private final Map<AttemptId, Found> found = new HashMap<>();
    private final Queue<Runnable> actions = new ArrayDeque<>();
    private boolean conclusive = true;
    private boolean looking;
    private int looks;

    /** Where an attempt is recorded. */
    record Found(Path record, ProcessIdentity launcher, Trace trace) {
    }

    /**
     * @param records the records that were there before this runner opened a launcher
     * @param spoolComplete whether records may be missing otherwise
     */
    EarlierAttempts(ProcessTable table, Chores chores, List<Path> records, boolean spoolComplete) {
        this.table = table;
        this.chores = chores;
        this.unsettled = new ArrayList<>(records);
        this.spoolComplete = spoolComplete;
    }

    /** Has {@code action} run, in order of the calls, once all launchers are settled or waiting has no point. */
    void whenSettled(Runnable action) {
        actions.add(action);
        if (!looking) {
            looking = true;
            look();
        }
    }

    private void look() {
        settle();
        if (!unsettled.isEmpty() && looks++ < MOST_LOOKS) {
            chores.in(BETWEEN_LOOKS, this::look);
            return;
        }
        looking = false;
        for (Runnable action = actions.poll(); action != null; action = actions.poll()) {
            chores.now(action);
        }
    }

    Optional<Found> find(AttemptId id) {
        return Optional.ofNullable(found.get(id));
    }

    /** What an attempt without a record came to. */
    JobEnd unrecorded(AttemptRecord attempt) {
        if (attempt.process() != null) {
            return new JobEnd.Lost("The job was started, but the spool has no record of it.");
        }
        if (!spoolComplete) {
            return new JobEnd.Lost("The machine was restarted or the spool was removed: whether the job was started "
                    + "is not known.");
        }
        if (!conclusive || !unsettled.isEmpty()) {
            return new JobEnd.Lost("A launcher of an earlier run cannot be asked: whether the job was started is not "
                    + "known.");
        }
        return new JobEnd.NeverStarted();
    }

    /** Records of launchers that are settled. */
    List<Path> settledRecords() {
        return settled;
    }

    private void settle() {
        for (Iterator<Path> files = unsettled.iterator(); files.hasNext();) {
            Path file = files.next();
            if (settle(file)) {
                settled.add(file);
                files.remove();
            }
        }
    }

    private boolean settle(Path file) {
        try {
            SpoolRecord before = SpoolRecord.read(file);
            boolean alive = before.launcher().filter(table::isAlive).isPresent();
            SpoolRecord record = SpoolRecord.read(file);
            ProcessIdentity launcher = record.launcher().orElse(NOBODY);
            record.traces().forEach((id, trace) -> found.put(id, new Found(file, launcher, trace)));
            conclusive &= record.launcher().isPresent() || Files.size(file) == 0;
            return !alive || record.running().isPresent();
        } catch (IOException unreadable) {
            conclusive = false;
            return true;
        }
    }
}
