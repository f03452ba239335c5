package dandori.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A site with a service on it, and an operator at a terminal. */
final class Service implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long PAUSE_NANOS = 20_000_000;

    private final Path site;
    private final String slots;
    private Process process;

    /** @param slots how many jobs run at a time */
    Service(Path site, int slots) {
        this.site = site;
        this.slots = Integer.toString(slots);
    }

    Path site() {
        return site;
    }

    Process process() {
        return process;
    }

    void serve() {
        process = Product.start("serve", "--site", site.toString(), "--slots", slots);
        await("the service listens", () -> Files.exists(secret()));
    }

    /** Ends the service as a power cut would. */
    void killMinus9() {
        process.destroyForcibly().onExit().join();
        try {
            Files.delete(secret());
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    /** What clients need to be heard. */
    Path secret() {
        return site.resolve("data/service.json");
    }

    /** {@code dandori ctl WORD…} on this site. */
    Product.Outcome ctl(String... arguments) {
        return Product.type(Stream.of(Stream.of("ctl"), Stream.of(arguments), Stream.of("--site", site.toString()))
                .flatMap(part -> part).toArray(String[]::new));
    }

    void awaitStatus(String unit, String text) {
        await(unit + " " + text, () -> ctl("status", unit, "--json").out().contains(text));
    }

    static void await(String what, BooleanSupplier condition) {
        Instant latest = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(latest), "waited in vain: " + what);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }
}
