package dandori.engine.run;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** What is due at a time to come: time-outs and retries. */
final class Timers {

    enum Purpose {
        TIME_OUT, RETRY
    }

    record Timer(Instant due, GenerationRun run, int unit, int attempt, Purpose purpose) {
    }

    private final PriorityQueue<Timer> timers = new PriorityQueue<>(Comparator.comparing(Timer::due));

    void add(Timer timer) {
        timers.add(timer);
    }

    Optional<Instant> nextDue() {
        return Optional.ofNullable(timers.peek()).map(Timer::due);
    }

    /** The next timer that is due, or null. */
    Timer poll(Instant now) {
        Timer first = timers.peek();
        return first == null || first.due().isAfter(now) ? null : timers.poll();
    }
}
