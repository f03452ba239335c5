package dandori.ui.diagram;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What the workbench does and when, written as lines {@code epochMilliseconds event detail} to the file named by the
 * system property {@code dandori.uitrace}; nothing without it.
 */
public final class UiTrace {

    private static final Optional<UiTrace> TRACE = file().map(file -> new UiTrace(file, Clock.systemUTC()));

    private final InstantSource clock;
    private final PrintWriter lines;

    private UiTrace(Path file, InstantSource clock) {
        this.clock = clock;
        try {
            lines = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND), true);
        } catch (IOException e) {
            throw new UncheckedIOException("The trace " + file + " cannot be written; name another file", e);
        }
    }

    /** Whether anybody reads along; lets callers skip what is only worked out for the trace. */
    public static boolean isOn() {
        return TRACE.isPresent();
    }

    /** The file the trace is written to; empty when there is none. */
    public static Optional<Path> file() {
        return Optional.ofNullable(System.getProperty("dandori.uitrace")).map(Path::of);
    }

    /** Notes an event, a word, and what it was about. */
    public static void event(String event, Object detail) {
        TRACE.ifPresent(trace -> trace.write(event, detail));
    }

    private synchronized void write(String event, Object detail) {
        lines.println(clock.millis() + " " + event + " " + detail);
    }
}
