package dandori.engine.run;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** What is due at a time to come. Whoever is due finds out himself whether it still matters. */
final class Timers {

    private record Timer(Instant due, long order, Runnable then) {
    }

    private static final Comparator<Timer> ORDER = Comparator.comparing(Timer::due).thenComparingLong(Timer::order);

    private final PriorityQueue<Timer> timers = new PriorityQueue<>(ORDER);
    private long arrivals;

    void at(Instant due, Runnable then) {
        timers.add(new Timer(due, arrivals++, then));
    }

    Optional<Instant> nextDue() {
        return Optional.ofNullable(timers.peek()).map(Timer::due);
    }

    /** What is due next and not later than now, or null. */
    Runnable poll(Instant now) {
        Timer first = timers.peek();
        return first == null || first.due().isAfter(now) ? null : timers.poll().then();
    }
}
