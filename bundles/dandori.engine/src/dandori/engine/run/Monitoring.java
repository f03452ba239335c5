package dandori.engine.run;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How long a generation watches for its start condition ({@code wc}, {@code wt}); whichever comes first ends it.
 *
 * @param count how many times the condition is to be met; empty: any number of times
 * @param until when watching ends; empty: never
 */
public record Monitoring(OptionalInt count, Optional<Instant> until) {

    /** As it stays in the journal. */
    String write() {
        return (count.isPresent() ? count.getAsInt() : "-") + " " + until.map(Instant::toString).orElse("-");
    }

    static Monitoring read(String written) {
        String[] words = written.split(" ");
        OptionalInt count = words[0].equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(words[0]));
        return new Monitoring(count, words[1].equals("-") ? Optional.empty() : Optional.of(Instant.parse(words[1])));
    }
}
