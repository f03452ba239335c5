package dandori.runners.local;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

import dandori.engine.port.JobEnd;
import dandori.runners.local.SpoolRecord.Trace;

/** What it means for an attempt that its launcher is gone. */
final class LauncherLoss {

    private LauncherLoss() {
    }

    /** The end of an attempt; empty when it began and nobody saw its end: its processes may still be there. */
    static Optional<JobEnd> endOf(LiveAttempt attempt, Launcher launcher, Instant now) {
        try {
            Trace trace = SpoolRecord.read(launcher.record()).traces().get(attempt.id());
            return trace == null ? Optional.of(neverBegun(attempt, launcher, now)) : trace.end();
        } catch (IOException e) {
            return Optional.of(new JobEnd.Lost("The launcher is gone and its record cannot be read: " + e));
        }
    }

    static JobEnd killedBefore(Instant now) {
        return new JobEnd.FailedToStart("The job was killed before its process was created.", now);
    }

    /** A launcher that ended by itself would do so again, so that attempt is not offered for another start. */
    private static JobEnd neverBegun(LiveAttempt attempt, Launcher launcher, Instant now) {
        if (attempt.isKilled()) {
            return killedBefore(now);
        }
        return launcher.wasKilled()
                ? new JobEnd.NeverStarted()
                : new JobEnd.FailedToStart("The launcher could not work in the spool.", now);
    }
}
