package dandori.engine.simulate;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is set, and never goes back. For one thread. */
public final class VirtualClock implements InstantSource {

    private Instant now;

    /** A clock that shows {@code start}. */
    public VirtualClock(Instant start) {
        now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Shows this instant from now on; an earlier one changes nothing. */
    public void advanceTo(Instant instant) {
        if (instant.isAfter(now)) {
            now = instant;
        }
    }
}
