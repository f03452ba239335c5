package dandori.engine.plan;

import java.time.Instant;
import java.util.Map;

/**
 * Something that was decided about the plan of a root jobnet, as it stays in the plan's journal.
 *
 * @param path absolute path of the root jobnet
 * @param registration number of the registration; 0 when it concerns the root jobnet as a whole
 * @param who who decided, and by what
 * @param content what the kind of entry needs, short strings
 */
public record PlanEntry(String path, long registration, Instant at, String who, Kind kind,
        Map<String, String> content) {

    /** What was decided. The names stay in journals. */
    public enum Kind {
        /** Registered; content: see {@link Registration}. */
        REGISTERED,
        /** {@code start} is to begin at {@code to} instead. */
        MOVED,
        /** One more start: {@code start}, {@code day}. */
        ADDED,
        /** {@code start} is not to run. */
        PROHIBITED,
        /** What was changed about {@code start} is taken back. */
        RESTORED,
        /** All starts up to {@code start} are over, made or not; {@code missed}: how many were not made. */
        PASSED,
        /** All starts up to {@code start} that were missed are made up for, one after the other. */
        MADE_UP,
        /** The registration is over; {@code reason}. */
        ENDED,
        /** No generation of the root jobnet begins any more. */
        SUSPENDED,
        /** Generations of the root jobnet begin again. */
        RESUMED
    }

    public PlanEntry {
        content = Map.copyOf(content);
    }
}
