package dandori.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * The workbench in a real window, driven by real mouse and keys (xdotool). Times and conditions come from the trace the
 * workbench writes, places from its layout at 1280 x 800.
 */
final class Robot implements AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(90);
    private static final Path IMAGES = Path.of("target", "images");

    private final Path folder;
    private final Process workbench;
    private int seen;

    /** Starts the workbench on a site in {@code folder}, in a language, and waits until it can be used. */
    Robot(Path folder, String language, String... javaOptions) {
        this.folder = folder;
        var builder = new ProcessBuilder(System.getProperty("dandori.product"));
        var options = new ArrayList<>(List.of("-Dosgi.nl=" + language, "-Ddandori.uitrace=" + trace()));
        options.addAll(List.of(javaOptions));
        builder.environment().put("DANDORI_JAVA_OPTIONS", String.join(" ", options));
        builder.environment().put("DANDORI_SITE", site().toString());
        builder.environment().put("DANDORI_STATE", folder.resolve("state").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("workbench.log").toFile());
        try {
            Files.deleteIfExists(trace());
            workbench = builder.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        awaitTrace("workbench-open");
    }

    Path site() {
        return folder.resolve("site");
    }

    private Path trace() {
        return folder.resolve("trace");
    }

    /** Whether there is a display and what drives it. */
    static boolean possible() {
        return System.getenv("DISPLAY") != null && code("xdotool", "version") == 0 && code("import", "-version") == 0;
    }

    void click(int x, int y) {
        xdotool("mousemove", x + "", y + "", "sleep", "0.2", "click", "1", "sleep", "0.3");
    }

    void doubleClick(int x, int y) {
        xdotool("mousemove", x + "", y + "", "sleep", "0.2", "click", "--repeat", "2", "--delay", "80", "1");
    }

    /** Double-clicks until an editor has opened: the tree may still be filling. */
    void open(int x, int y, String jobnet) {
        await("the editor of " + jobnet, () -> {
            doubleClick(x, y);
            pause(2_000);
            return lines().stream().anyMatch(line -> line.contains(" editor-open " + jobnet));
        });
        awaitTrace("editor-open " + jobnet);
    }

    void drag(int fromX, int fromY, int toX, int toY) {
        xdotool("mousemove", fromX + "", fromY + "", "sleep", "0.4", "mousedown", "1", "sleep", "0.4", "mousemove",
                (fromX * 3 + toX) / 4 + "", (fromY * 3 + toY) / 4 + "", "sleep", "0.3", "mousemove",
                (fromX + toX * 3) / 4 + "", (fromY + toY * 3) / 4 + "", "sleep", "0.3", "mousemove", toX + "",
                toY + "", "sleep", "0.5", "mouseup", "1");
    }

    void keys(String... keys) {
        for (String key : keys) {
            xdotool("key", key, "sleep", "0.3");
        }
    }

    void type(String ascii) {
        xdotool("type", "--delay", "20", ascii);
    }

    /** Text that no keyboard here can type comes by the clipboard. */
    void paste(String text) {
        try {
            Process clipboard = new ProcessBuilder("xclip", "-selection", "clipboard").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            try (var input = clipboard.getOutputStream()) {
                input.write(text.getBytes(StandardCharsets.UTF_8));
            }
            clipboard.waitFor(10, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
        keys("ctrl+v");
    }

    /** Waits until the trace says this, after everything it was seen to say before; returns the line's time. */
    long awaitTrace(String event) {
        long[] at = new long[1];
        await(event, () -> {
            List<String> lines = lines();
            for (int line = seen; line < lines.size(); line++) {
                int blank = lines.get(line).indexOf(' ');
                if (lines.get(line).substring(blank + 1).startsWith(event)) {
                    at[0] = Long.parseLong(lines.get(line).substring(0, blank));
                    seen = line + 1;
                    return true;
                }
            }
            return false;
        });
        return at[0];
    }

    private List<String> lines() {
        try {
            return Files.exists(trace()) ? Files.readAllLines(trace()) : List.of();
        } catch (IOException beingWritten) {
            return List.of();
        }
    }

    void await(String what, BooleanSupplier condition) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                Path picture = screenshot("failure");
                throw new AssertionError("waited in vain for " + what + "; see " + picture.toAbsolutePath());
            }
            pause(100);
        }
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** What is on the screen now. */
    Path screenshot(String name) {
        try {
            Files.createDirectories(IMAGES);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Path file = IMAGES.resolve(name + ".png");
        code("import", "-window", "root", file.toString());
        return file;
    }

    /** Ends the workbench as a power cut of its process would. */
    void kill() {
        workbench.destroyForcibly();
        await("the end of the workbench", () -> !workbench.isAlive());
    }

    private static void xdotool(String... words) {
        var command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(words));
        int code = code(command.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("xdotool ended with " + code + ": " + command);
        }
    }

    private static int code(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException absent) {
            return 127;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        workbench.destroy();
        try {
            if (!workbench.waitFor(20, TimeUnit.SECONDS)) {
                workbench.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
