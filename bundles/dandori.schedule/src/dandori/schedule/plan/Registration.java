package dandori.schedule.plan;

import java.time.Instant;
import java.util.Objects;

/**
 * The act that lets a root jobnet run.
 *
 * @param at        the instant of registration; a start before it does not exist
 * @param runPassed {@code passed=immediate}: the latest start of the registration day that has passed runs at once
 */
public record Registration(Instant at, boolean runPassed) {

    public Registration {
        Objects.requireNonNull(at, "at");
    }

    /** A registration after which only future starts exist. */
    public static Registration at(Instant instant) {
        return new Registration(instant, false);
    }

    /** The first whole second that is not before the registration. */
    long firstSecond() {
        return at.getNano() == 0 ? at.getEpochSecond() : at.getEpochSecond() + 1;
    }
}
