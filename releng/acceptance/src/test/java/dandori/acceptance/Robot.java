package dandori.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The workbench in a real window, driven by real mouse and keys. Times and conditions come from the trace the workbench
 * writes, places from what it answers when it is asked where everything is.
 */
final class Robot implements AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(90);
    private static final long START_NANOS = TimeUnit.SECONDS.toNanos(300);
    private static final long AGAIN_NANOS = TimeUnit.SECONDS.toNanos(15);
    /** The workbench thinks in points, mouse and pictures in pixels. */
    private static final int SCALE = Integer.parseInt(System.getenv().getOrDefault("GDK_SCALE", "1"));
    private static final Path IMAGES = Path.of("target", "images");

    private final Path folder;
    private final Process workbench;
    private int seen;

    /** Starts the workbench on a site in {@code folder}, in a language, and waits until it can be used. */
    Robot(Path folder, String language) {
        this(folder, language, List.of());
    }

    /** The same by another command, which is given the program as its last argument. */
    Robot(Path folder, String language, List<String> by) {
        this.folder = folder;
        var command = new ArrayList<>(by);
        command.add(System.getProperty("dandori.product"));
        var builder = new ProcessBuilder(command);
        builder.environment().put("DANDORI_JAVA_OPTIONS", "-Dosgi.nl=" + language + " -Ddandori.uitrace=" + trace());
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
        try {
            await("workbench-open", START_NANOS, () -> said("workbench-open").isPresent());
            if (hasDefinitions()) {
                find("TreeItem", "….unitdef");
            }
        } catch (AssertionError never) {
            close();
            throw never;
        } catch (IOException broken) {
            close();
            throw new UncheckedIOException(broken);
        }
    }

    private boolean hasDefinitions() throws IOException {
        try (Stream<Path> files = Files.list(site().resolve("definitions"))) {
            return files.findAny().isPresent();
        }
    }

    Path site() {
        return folder.resolve("site");
    }

    private Path trace() {
        return folder.resolve("trace");
    }

    private Path beside(String ending) {
        return folder.resolve("trace." + ending);
    }

    // --- looking -----------------------------------------------------------------------------------------------------

    /** Everything that can be seen now. */
    List<Place> places() {
        try {
            Files.createFile(beside("ask"));
            await("an answer where everything is", () -> !Files.exists(beside("ask")));
            return Files.readAllLines(beside("places")).stream().map(Place::of)
                    .map(place -> place.times(SCALE)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Stream<Place> all(String kind, String text) {
        return places().stream().filter(place -> place.kind().equals(kind) && says(place.text(), text));
    }

    private static boolean says(String text, String wanted) {
        return wanted.startsWith("…") ? text.contains(wanted.substring(1)) : text.equals(wanted);
    }

    /** Everything of a kind that can be seen now. */
    List<Place> all(String kind) {
        return places().stream().filter(place -> place.kind().equals(kind)).toList();
    }

    /** Whether something of this kind says this now. */
    boolean sees(String kind, String text) {
        return all(kind, text).findFirst().isPresent();
    }

    /** The first thing of a kind that says this, or has it in its text after a leading "…"; waits until there is one. */
    Place find(String kind, String text) {
        return find(kind + " " + text, () -> all(kind, text).findFirst());
    }

    /** A part in the palette, which is farther right than the trees that may say the same. */
    Place part(String name) {
        return find("part " + name, () -> all("TreeItem", name).max(Comparator.comparing(Place::x)));
    }

    /** The field beside a label. */
    Place field(String label) {
        Place words = find("Label", label);
        return find("field " + label, () -> places().stream()
                .filter(place -> place.kind().equals("Text") && place.isRightOf(words)).findFirst());
    }

    /** The button beside a label. */
    Place button(String label, String says) {
        Place words = find("Label", label);
        return find("button " + says + " of " + label, () -> all("Button", says).filter(place -> place.isRightOf(words))
                .findFirst());
    }

    /** Where it stays: a window that is being laid out is not to be clicked at. */
    private Place find(String what, Supplier<Optional<Place>> look) {
        Place[] found = new Place[1];
        await(what, () -> {
            Place before = found[0];
            found[0] = look.get().orElse(null);
            return found[0] != null && found[0].equals(before);
        });
        return found[0];
    }

    /** What is on the screen now. */
    Path screenshot(String name) {
        Path file = IMAGES.resolve(name + ".png");
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Hands.code("import", "-window", "root", "-strip", "-define", "png:exclude-chunk=date,time", file.toString());
        return file;
    }

    /** The same once nothing moves any more, and without the mouse above anything that would explain itself. */
    Path picture(String name) {
        Hands.aside();
        byte[][] before = new byte[1][];
        await("a window that stands still", () -> {
            try {
                byte[] now = Files.readAllBytes(screenshot(name));
                boolean still = Arrays.equals(before[0], now);
                before[0] = now;
                return still;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        return IMAGES.resolve(name + ".png");
    }

    // --- waiting -----------------------------------------------------------------------------------------------------

    /** Waits until the trace says this, after everything it was seen to say before; returns the line's time. */
    long awaitTrace(String event) {
        long[] at = new long[1];
        await(event, () -> {
            Optional<Long> time = said(event);
            time.ifPresent(found -> at[0] = found);
            return time.isPresent();
        });
        return at[0];
    }

    private Optional<Long> said(String event) {
        List<String> lines = lines();
        for (int line = seen; line < lines.size(); line++) {
            int blank = lines.get(line).indexOf(' ');
            if (lines.get(line).substring(blank + 1).startsWith(event)) {
                seen = line + 1;
                return Optional.of(Long.parseLong(lines.get(line).substring(0, blank)));
            }
        }
        return Optional.empty();
    }

    /** Only whole lines. */
    private List<String> lines() {
        try {
            String text = Files.exists(trace()) ? Files.readString(trace()) : "";
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException beingWritten) {
            return List.of();
        }
    }

    /** Does something until the trace says it has been done: a window that is busy may miss a hasty hand. */
    void until(String event, Runnable deed) {
        again(event, deed, () -> said(event).isPresent());
    }

    /** Opens the drawing of a jobnet from the navigator. */
    void open(String jobnet, String path) {
        until("editor-open " + path, () -> Hands.doubleClick(find("TreeItem", jobnet)));
    }

    void save() {
        Hands.keys("ctrl+s");
        awaitTrace("save Saved");
    }

    /** Does something until something of a kind says this. */
    void untilSeen(String kind, String text, Runnable deed) {
        again(kind + " " + text, deed, () -> sees(kind, text));
    }

    private void again(String what, Runnable deed, BooleanSupplier done) {
        await(what, () -> {
            deed.run();
            long end = System.nanoTime() + AGAIN_NANOS;
            while (System.nanoTime() < end) {
                if (done.getAsBoolean()) {
                    return true;
                }
                pause();
            }
            return false;
        });
    }

    void await(String what, BooleanSupplier condition) {
        await(what, PATIENCE_NANOS, condition);
    }

    private void await(String what, long patience, BooleanSupplier condition) {
        long until = System.nanoTime() + patience;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                Path picture = screenshot("failure");
                throw new AssertionError("waited in vain for " + what + "; see " + picture.toAbsolutePath());
            }
            pause();
        }
    }

    private static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }

    // --- ending ------------------------------------------------------------------------------------------------------

    /** Ends the workbench as a power cut of its process would. */
    void kill() {
        workbench.destroyForcibly();
        await("the end of the workbench", () -> !workbench.isAlive());
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
