package dandori.engine.definition;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * When a jobnet is late. Only marks follow from it, nothing is stopped (definitions.md §6.5).
 *
 * @param start by schedule rule, when it should have begun ({@code sy})
 * @param end by schedule rule, when it should have ended ({@code ey})
 * @param expected how long it should take from its beginning ({@code fd})
 */
public record DelayLimits(Map<Integer, Limit> start, Map<Integer, Limit> end, Optional<Duration> expected) {

    public DelayLimits {
        start = Map.copyOf(start);
        end = Map.copyOf(end);
    }

    /**
     * A point of time.
     *
     * @param from what it counts from
     * @param after how long after that; with {@link From#DAY} wall-clock time from 00:00 of the schedule day
     */
    public record Limit(From from, Duration after) {
    }

    /** What a limit counts from. */
    public enum From {
        /** Midnight of the schedule day ({@code hh:mm}). */
        DAY,
        /** The planned start of the root jobnet ({@code M}). */
        ROOT,
        /** The start of the upper jobnet ({@code U}). */
        UPPER,
        /** The planned start of the jobnet itself ({@code C}). */
        ITSELF
    }
}
