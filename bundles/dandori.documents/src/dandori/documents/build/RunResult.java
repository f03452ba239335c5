package dandori.documents.build;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * How a generation of a root jobnet went.
 *
 * @param path       of the jobnet
 * @param generation its execution id; empty for none
 * @param state      in the reader's language
 * @param scheduled  when it was to begin; {@code null} for no plan
 * @param started    when it began; {@code null} when it did not
 * @param ended      when it ended; {@code null} when it has not
 */
public record RunResult(String path, String generation, String state, LocalDateTime scheduled, LocalDateTime started,
        LocalDateTime ended) {

    /** When it began, or was to begin; {@code null} for neither. */
    public LocalDateTime at() {
        return started == null ? scheduled : started;
    }

    /** How long it took, {@code 1:02:03}; empty when it has not ended. */
    String duration() {
        if (started == null || ended == null) {
            return "";
        }
        Duration took = Duration.between(started, ended);
        return String.format(java.util.Locale.ROOT, "%d:%02d:%02d", took.toHours(), took.toMinutesPart(),
                took.toSecondsPart());
    }
}
