package dandori.runners.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * Where and how jobs run.
 *
 * @param spool directory of the records, reports and logs; created when missing, and used by one runner at a time
 * @param workDirectory working directory of jobs that name none ({@code wkp}); a relative work path starts from it
 * @param grace time between TERM and KILL
 * @param logLimit bytes after which the log of an attempt's output, or of its errors, is put aside as the earlier part
 *     and begun anew; together they hold at least the last {@code logLimit} bytes, and little more than twice as many
 */
public record LocalRunnerSettings(Path spool, Path workDirectory, Duration grace, long logLimit) {

    /** Time between TERM and KILL when nothing else is asked for. */
    public static final Duration DEFAULT_GRACE = Duration.ofSeconds(5);

    /** Length of a log when nothing else is asked for: 64 MiB. */
    public static final long DEFAULT_LOG_LIMIT = 64L << 20;

    public LocalRunnerSettings {
        spool = spool.toAbsolutePath().normalize();
        workDirectory = workDirectory.toAbsolutePath().normalize();
        Objects.requireNonNull(grace);
    }

    /** Settings with the {@linkplain #DEFAULT_GRACE default grace} and {@linkplain #DEFAULT_LOG_LIMIT length of logs}. */
    public LocalRunnerSettings(Path spool, Path workDirectory) {
        this(spool, workDirectory, DEFAULT_GRACE, DEFAULT_LOG_LIMIT);
    }
}
