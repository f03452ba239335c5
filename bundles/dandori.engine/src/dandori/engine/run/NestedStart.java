package dandori.engine.run;

import java.time.Duration;
import java.time.Instant;

/** When a nested jobnet with a schedule of its own starts on the schedule day of its generation (schedule.md §7). */
public sealed interface NestedStart {

    /** Not on this day: it is bypassed. */
    record NotDue() implements NestedStart {
    }

    /** At this instant; when that is past, with the upper jobnet. */
    record At(Instant instant) implements NestedStart {
    }

    /** So long after the upper jobnet has started ({@code st=+hh:mm}). */
    record AfterUpper(Duration duration) implements NestedStart {
    }

    /** Not on this day. */
    static NestedStart notDue() {
        return new NotDue();
    }

    /** At an instant. */
    static NestedStart at(Instant instant) {
        return new At(instant);
    }

    /** So long after the upper jobnet. */
    static NestedStart afterUpper(Duration duration) {
        return new AfterUpper(duration);
    }

    /** As it stays in the journal. */
    static String write(NestedStart start) {
        if (start instanceof At at) {
            return "at " + at.instant();
        }
        return start instanceof AfterUpper after ? "after " + after.duration() : "not due";
    }

    /** @throws java.time.format.DateTimeParseException when {@link #write} did not write it */
    static NestedStart read(String written) {
        if (written.startsWith("at ")) {
            return at(Instant.parse(written.substring(3)));
        }
        return written.startsWith("after ") ? afterUpper(Duration.parse(written.substring(6))) : notDue();
    }
}
