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
 */
public record LocalRunnerSettings(Path spool, Path workDirectory, Duration grace) {

    /** Time between TERM and KILL when nothing else is asked for. */
    public static final Duration DEFAULT_GRACE = Duration.ofSeconds(5);

    public LocalRunnerSettings {
        spool = spool.toAbsolutePath().normalize();
        workDirectory = workDirectory.toAbsolutePath().normalize();
        Objects.requireNonNull(grace);
    }

    /** Settings with the {@linkplain #DEFAULT_GRACE default grace}. */
    public LocalRunnerSettings(Path spool, Path workDirectory) {
        this(spool, workDirectory, DEFAULT_GRACE);
    }
}
