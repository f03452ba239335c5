package dandori.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The built product, as a program. */
final class Product {

    record Outcome(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    static final Path ROOT = Path.of(System.getProperty("dandori.root")).normalize();
    private static final String PROGRAM = System.getProperty("dandori.product");
    private static final long PATIENCE_SECONDS = 120;

    static Process start(String... arguments) {
        var command = new ArrayList<>(List.of(PROGRAM));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            return builder.start();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    static Outcome run(String... arguments) {
        return await(start(arguments));
    }

    static Outcome await(Process process) {
        var out = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
        var err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + PATIENCE_SECONDS + " s: " + out.join());
            }
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
        return new Outcome(process.exitValue(), out.join(), err.join());
    }

    private static String text(java.io.InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Product() {
    }
}
