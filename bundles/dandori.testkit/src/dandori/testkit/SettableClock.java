package dandori.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is told to go on. */
public final class SettableClock implements InstantSource {

    private Instant now;

    /** A clock that shows {@code start}. */
    public SettableClock(Instant start) {
        now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Shows this instant from now on; also an earlier one. */
    public void set(Instant instant) {
        now = instant;
    }

    /** Goes on by this much. */
    public void pass(Duration duration) {
        now = now.plus(duration);
    }
}
