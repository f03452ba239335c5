package dandori.runners.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dandori.engine.port.AttemptId;
import dandori.engine.port.OutsideException.Trouble;

/**
 * Keeps a job that never stops talking from filling the disk (engine.md, "Everything is bounded"). A log that is too
 * long is copied aside and emptied; the job, which appends, goes on writing at its beginning. What is written between
 * the two steps, some milliseconds, is lost.
 */
final class LogLimit {

    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final String EARLIER = ".earlier";

    private final long limit;
    private final Spool spool;
    private final Chores chores;
    private final Supplier<Stream<AttemptId>> running;

    LogLimit(long limit, Spool spool, Chores chores, Supplier<Stream<AttemptId>> running) {
        this.limit = limit;
        this.spool = spool;
        this.chores = chores;
        this.running = running;
    }

    /** The earlier part of a log that grew too long. */
    static Path earlier(Path log) {
        return log.resolveSibling(log.getFileName() + EARLIER);
    }

    /** Looks now, and again and again. */
    void look() {
        chores.in(INTERVAL, this::look);
        running.get().flatMap(id -> logs(id).stream()).forEach(this::check);
    }

    private List<Path> logs(AttemptId id) {
        return List.of(spool.log(id, Spool.OUTPUT), spool.log(id, Spool.ERROR));
    }

    private void check(Path log) {
        try {
            if (Files.isRegularFile(log, LinkOption.NOFOLLOW_LINKS) && Files.size(log) > limit) {
                Files.copy(log, earlier(log), StandardCopyOption.REPLACE_EXISTING);
                FileChannel.open(log, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING).close();
            }
        } catch (NoSuchFileException dropped) {
            // Nothing is left to bound.
        } catch (IOException unwritable) {
            throw new LocalRunnerException(Trouble.of("LOGS", log, unwritable),
                    "The log " + log + " has grown too long and cannot be put aside: "
                            + unwritable.getMessage(),
                    unwritable);
        }
    }
}
