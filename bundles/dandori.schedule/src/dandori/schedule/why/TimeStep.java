package dandori.schedule.why;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import dandori.schedule.clock.ZoneClock;
import dandori.schedule.rule.StartTime;

/**
 * The hour of the start ({@code schedule.md} §6). Details: {@code st}, base time, wall-clock time wanted, start.
 *
 * @param hour  start time and what it is counted from
 * @param local the wall-clock time before daylight saving is looked at
 * @param start the instant of the start
 */
public record TimeStep(int rule, Hour hour, int before, int after, LocalDateTime local, Instant start, Finding finding)
        implements
            Step {

    /** A start time and the base time it is measured against. */
    public record Hour(StartTime startTime, LocalTime baseTime) {
    }

    /** How the start came about. */
    public enum Finding {
        /** The wall clock shows it once. */
        PLAIN,
        /** The wall clock skips it: first valid instant after. */
        GAP,
        /** The wall clock shows it twice: the first. */
        OVERLAP,
        /** Nested: counted from the upper jobnet's start. */
        AFTER_UPPER,
        /** Nested: it would have been earlier than the upper jobnet's start. */
        WITH_UPPER,
        /** Passed at registration, the latest of its schedule day: runs at registration. */
        RUNS_AT_REGISTRATION,
        /** It lies before the registration. */
        BEFORE_REGISTRATION;

        /** The finding about a start that the wall clock alone decides. */
        public static Finding of(ZoneClock.Daylight daylight) {
            return switch (daylight) {
                case PLAIN -> PLAIN;
                case GAP -> GAP;
                case OVERLAP -> OVERLAP;
            };
        }
    }

    @Override
    public StepName name() {
        return StepName.TIME;
    }

    @Override
    public List<Object> details() {
        return List.of(hour.startTime().text(), hour.baseTime(), local, start);
    }
}
