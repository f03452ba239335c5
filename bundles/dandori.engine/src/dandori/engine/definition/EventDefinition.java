package dandori.engine.definition;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * An event job: waits for something to happen, and ends when it does.
 *
 * @param name name inside the upper unit
 * @param recovery whether it is a recovery unit
 * @param hold whether it is held when its turn comes
 * @param awaited what it waits for
 * @param timeout how long it waits at most ({@code etm}), and what comes of it then ({@code ets})
 * @param passing macro variables, without question marks, that get a value from the event, and which one
 *            ({@code jpoif}, definitions.md §6.8)
 */
public record EventDefinition(String name, boolean recovery, boolean hold, Awaited awaited, Optional<Expiry> timeout,
        Map<String, String> passing) implements UnitDefinition {

    public EventDefinition {
        passing = Map.copyOf(passing);
    }

    /** What an event job waits for. */
    public sealed interface Awaited {

        /**
         * Time to pass ({@code tmwj}).
         *
         * @param atOnce in a start condition: whether the first occurrence is right at the beginning ({@code etn=y})
         */
        record Interval(Duration length, boolean atOnce) implements Awaited {
        }

        /** An event of the site ({@code evwj}). */
        record Received(EventFilter filter) implements Awaited {
        }
    }

    /** The end of waiting: after this long, with this end. */
    public record Expiry(Duration after, End end) {
    }

    /** {@code ets}. */
    public enum End {
        KILLED, NORMAL, WARNING, ABNORMAL
    }
}
