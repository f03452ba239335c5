package dandori.runners.local;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;

import dandori.engine.port.JobRunner.ProcessIdentity;
import dandori.runners.local.ProcessTable.Entry;

/**
 * Ends all processes of an attempt: TERM, a grace period, KILL until nothing is left. The launcher is spared, so that
 * it records the end.
 */
final class Termination {

    /** How far the scheduler's clock and the age of a process may disagree: one second. */
    static final long CLOCK_TOLERANCE_TICKS = 100;

    private static final Duration RETRY = Duration.ofMillis(20);
    private static final int MOST_KILLS = 500;

    private final ProcessTable table;
    private final InstantSource clock;
    private final Chores chores;
    private final Duration grace;

    /**
     * @param launcher whose attempt is to end
     * @param ordered when the attempt was ordered
     * @param running whether the attempt still runs
     */
    record Target(ProcessIdentity launcher, Instant ordered, BooleanSupplier running) {
    }

    Termination(ProcessTable table, InstantSource clock, Chores chores, Duration grace) {
        this.table = table;
        this.clock = clock;
        this.chores = chores;
        this.grace = grace;
    }

    /** Called by the chores' thread; returns without waiting. */
    void begin(Target target) {
        terminate(target, (int) (grace.dividedBy(RETRY) + 1));
    }

    /** The process may not be there yet; a launcher that is stuck before it, opening a file, ends itself. */
    private void terminate(Target target, int attempts) {
        long since = since(target);
        List<Entry> family = ProcessFamily.now(table, target.launcher(), since);
        if (!family.isEmpty()) {
            family.forEach(entry -> ProcessHandle.of(entry.pid()).ifPresent(ProcessHandle::destroy));
            chores.in(grace, () -> kill(target, since, MOST_KILLS));
        } else if (target.running().getAsBoolean() && attempts > 0) {
            chores.in(RETRY, () -> terminate(target, attempts - 1));
        } else if (target.running().getAsBoolean() && table.isAlive(target.launcher())) {
            ProcessHandle.of(target.launcher().pid()).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private void kill(Target target, long since, int attempts) {
        List<Entry> family = ProcessFamily.now(table, target.launcher(), since);
        family.forEach(entry -> ProcessHandle.of(entry.pid()).ifPresent(ProcessHandle::destroyForcibly));
        if (!family.isEmpty() && attempts > 0) {
            chores.in(RETRY, () -> kill(target, since, attempts - 1));
        }
    }

    /** The launcher has one child, the job itself; without it only the clock tells when the attempt began. */
    private long since(Target target) {
        return table.all().stream().filter(entry -> entry.parent() == target.launcher().pid())
                .mapToLong(Entry::started).min()
                .orElseGet(() -> table.ticksAt(target.ordered(), clock.instant()) - CLOCK_TOLERANCE_TICKS);
    }
}
