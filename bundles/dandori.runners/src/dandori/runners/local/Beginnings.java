package dandori.runners.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Looks in the launchers' records for the start of attempts that do not end at once. Launchers do not report it
 * themselves: where jobs are short, that would wake the scheduler twice for each.
 */
final class Beginnings {

    /** An attempt that is over sooner is told with its end. */
    private static final Duration MOMENT = Duration.ofMillis(10);
    /** The longest time between two looks at one that does not begin: its input may be a pipe nobody writes to. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Chores chores;
    private final InstantSource clock;
    private final Consumer<LiveAttempt> begun;
    private final Queue<LiveAttempt> expected = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean looking = new AtomicBoolean();

    /** @param begun is told, by the chores' thread, of attempts that were seen to have begun */
    Beginnings(Chores chores, InstantSource clock, Consumer<LiveAttempt> begun) {
        this.chores = chores;
        this.clock = clock;
        this.begun = begun;
    }

    void expect(LiveAttempt attempt) {
        expected.add(attempt);
        lookSoon();
    }

    private void lookSoon() {
        if (looking.compareAndSet(false, true)) {
            chores.in(MOMENT, this::look);
        }
    }

    private void look() {
        looking.set(false);
        Instant now = clock.instant();
        expected.removeIf(attempt -> attempt.isTold() || isDue(attempt, now) && hasBegun(attempt, now));
        if (!expected.isEmpty()) {
            lookSoon();
        }
    }

    /** At an attempt that takes its time to begin, looks become rare. */
    private static boolean isDue(LiveAttempt attempt, Instant now) {
        Duration waited = Duration.between(attempt.ordered(), attempt.notBegunBefore());
        Duration pause = waited.compareTo(MOMENT) < 0 ? MOMENT : waited.compareTo(LONGEST) > 0 ? LONGEST : waited;
        return !attempt.notBegunBefore().plus(pause).isAfter(now);
    }

    private boolean hasBegun(LiveAttempt attempt, Instant now) {
        if (attempt.launcher() == null || !isNoted(attempt)) {
            attempt.seenWaiting(now);
            return false;
        }
        begun.accept(attempt);
        return true;
    }

    private static boolean isNoted(LiveAttempt attempt) {
        try {
            return SpoolRecord.notesStart(attempt.launcher().record(), attempt.id());
        } catch (IOException gone) {
            return false;
        }
    }
}
