package dandori.runners.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JobRunner.ProcessIdentity;
import dandori.engine.port.OutsideException.Trouble;

/**
 * The directory in which launchers leave their records:
 *
 * <pre>
 * lock        held while a runner uses the spool: proof that no other one feeds a launcher of it
 * boot        the boot whose records are complete
 * reports     FIFO from all launchers, old and new, to the runner
 * records/    one file for each launcher, see {@link SpoolRecord}
 * logs/GENERATION/UNIT-ATTEMPT.out and .err, links where the work names files of its own
 * </pre>
 */
final class Spool implements AutoCloseable {

    static final String OUTPUT = ".out";
    static final String ERROR = ".err";

    private final Path root;
    private final Path records;
    private final LogFolders logs;
    private final String boot;
    private final FileChannel lock;
    private final FileChannel reports;
    private final boolean complete;

    /** Opens the spool, creating what is missing; throws {@link LocalRunnerException} when another runner has it. */
    Spool(Path root, String boot) {
        this.root = root;
        this.boot = boot;
        records = root.resolve("records");
        logs = new LogFolders(root.resolve("logs"));
        try {
            boolean fresh = !Files.isDirectory(records);
            Files.createDirectories(records);
            createReports();
            reports = FileChannel.open(reportsFile(), StandardOpenOption.READ, StandardOpenOption.WRITE);
            lock = lock(root.resolve("lock"));
            complete = !fresh && bootOfRecords().equals(boot);
            if (fresh) {
                markComplete();
            }
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /**
     * Whether an attempt without a record was certainly never started: all records since the last start of the machine
     * are here. After a power cut, or when the spool was removed, records may be missing.
     */
    boolean isComplete() {
        return complete;
    }

    /** From here on records are complete: nothing of an earlier boot is asked for any more. */
    void markComplete() {
        Path next = root.resolve("boot.next");
        try {
            Files.writeString(next, boot);
            Files.move(next, root.resolve("boot"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /** Records that are there, in no order. */
    List<Path> records() {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(records)) {
            found.forEach(files::add);
        } catch (IOException | DirectoryIteratorException e) {
            throw trouble(e);
        }
        return files;
    }

    /** Creates the record of a launcher, which says who it is before it is given anything. */
    Path createRecord(ProcessIdentity launcher) throws IOException {
        Path file = records.resolve(launcher.pid() + "-" + launcher.started());
        Files.writeString(file, SpoolRecord.header(launcher), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return file;
    }

    Path reportsFile() {
        return root.resolve("reports");
    }

    FileChannel reports() {
        return reports;
    }

    /** Log of one stream of an attempt; {@code suffix} is {@link #OUTPUT} or {@link #ERROR}. */
    Path log(AttemptId id, String suffix) {
        return Path.of(logFile(id, suffix));
    }

    /** The same as a launcher is told. */
    String logFile(AttemptId id, String suffix) {
        return logs.root() + "/" + id.generation() + "/" + id.unit() + "-" + id.attempt() + suffix;
    }

    void createLogs(long generation) throws IOException {
        if (!Files.isDirectory(logs.of(generation))) {
            Files.createDirectories(logs.of(generation));
        }
    }

    /** Lets the log of a stream lead to the file that the work names, where it can; not to devices and pipes. */
    void linkLog(AttemptId id, String suffix, String file) {
        try {
            Path named = Path.of(file);
            if (Files.isRegularFile(named) || Files.notExists(named)) {
                createLogs(id.generation());
                Path link = log(id, suffix);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, named);
            }
        } catch (IOException | InvalidPathException withoutLink) {
            // The job writes to its file all the same.
        }
    }

    LogFolders logFolders() {
        return logs;
    }

    /** Gives the spool to the next runner. */
    @Override
    public void close() {
        try {
            reports.close();
            lock.close();
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private LocalRunnerException trouble(Exception cause) {
        return new LocalRunnerException(Trouble.of("SPOOL", root, cause),
                "The spool " + root + " cannot be used: " + cause + ". Make it writable for the scheduler.", cause);
    }

    private FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock held = channel.tryLock();
            if (held != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameProcess) {
            // refused below, like a lock of another process
        }
        channel.close();
        reports.close();
        throw new LocalRunnerException(Trouble.of("SPOOL_IN_USE", root),
                "The spool " + root + " is in use by another scheduler. Stop that one first.");
    }

    private void createReports() throws IOException {
        Path file = reportsFile();
        if (!Files.exists(file)) {
            HostCommands.run("mkfifo", "-m", "600", file.toString());
        }
        if (Files.isRegularFile(file) || Files.isDirectory(file)) {
            throw new IOException(file + " is no FIFO; remove it");
        }
    }

    private String bootOfRecords() throws IOException {
        Path file = root.resolve("boot");
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
