package dandori.runners.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dandori.engine.port.JobRunner.ProcessIdentity;
import dandori.engine.port.OutsideException.Trouble;

/** The processes of this machine, as {@code /proc} shows them (proc(5)). */
final class ProcessTable {

    /** Clock ticks per second of {@code /proc}; the same on every Linux (USER_HZ). */
    private static final int TICKS_PER_SECOND = 100;
    private static final Path PROC = Path.of("/proc");

    private final String boot;

    /** Reads the identity of the boot; throws {@link LocalRunnerException} where there is no {@code /proc}. */
    ProcessTable() {
        try {
            boot = read(PROC.resolve("sys/kernel/random/boot_id")).strip();
            read(PROC.resolve("self/stat"));
        } catch (IOException e) {
            throw new LocalRunnerException(Trouble.of("NO_PROC", e.getMessage()),
                    "Jobs cannot be run on this machine: it has no readable /proc ("
                            + e.getMessage() + "). Run the scheduler on Linux with /proc mounted.",
                    e);
        }
    }

    /** Identity of the running boot; another one after every restart of the machine. */
    String boot() {
        return boot;
    }

    /** A live process, not one that only waits for its parent; {@code started} in ticks since boot. */
    record Entry(long pid, long parent, long session, long started) {
    }

    Optional<Entry> find(long pid) {
        try {
            return parse(pid, read(PROC.resolve(Long.toString(pid)).resolve("stat")));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    ProcessIdentity identity(Entry entry) {
        return new ProcessIdentity(entry.pid(), entry.started() + "@" + boot);
    }

    boolean isAlive(ProcessIdentity process) {
        return process.started().endsWith("@" + boot)
                && find(process.pid()).map(this::identity).filter(process::equals).isPresent();
    }

    /** Every live process; those that come and go meanwhile may be missing. */
    List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path directory : directories) {
                find(Long.parseLong(directory.getFileName().toString())).ifPresent(entries::add);
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new LocalRunnerException(Trouble.of("NO_PROC", e.getMessage()),
                    "/proc cannot be listed: " + e.getMessage(), e);
        }
        return entries;
    }

    /** Ticks since boot at {@code instant}, when it is {@code now}. */
    long ticksAt(Instant instant, Instant now) {
        try {
            double uptime = Double.parseDouble(read(PROC.resolve("uptime")).split(" ")[0]);
            double ago = (now.toEpochMilli() - instant.toEpochMilli()) / 1000.0;
            return (long) ((uptime - ago) * TICKS_PER_SECOND);
        } catch (IOException e) {
            throw new LocalRunnerException(Trouble.of("NO_PROC", e.getMessage()),
                    "/proc/uptime cannot be read: " + e.getMessage(), e);
        }
    }

    private static Optional<Entry> parse(long pid, String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        if (fields.length < 20 || "ZXx".contains(fields[0])) {
            return Optional.empty();
        }
        return Optional.of(new Entry(pid, Long.parseLong(fields[1]), Long.parseLong(fields[3]),
                Long.parseLong(fields[19])));
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}
