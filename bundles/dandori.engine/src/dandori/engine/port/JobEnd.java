package dandori.engine.port;

import java.time.Instant;

/** How an attempt ended, as far as its runner knows. */
public sealed interface JobEnd {

    /**
     * The process ended with this code; 128 + n when signal n ended it. {@code at}, by the engine's clock, is not before
     * it did: an end earlier than the wish to kill is no kill.
     */
    record Exited(int code, Instant at) implements JobEnd {
    }

    /** Nothing was executed; {@code reason} names what was missing (file, directory, permission). */
    record FailedToStart(String reason, Instant at) implements JobEnd {
    }

    /** Provably never started, and never will be by an earlier process: it is safe to start it now. */
    record NeverStarted() implements JobEnd {
    }

    /** Nothing is known; the job may have run, may even be running. */
    record Lost(String reason) implements JobEnd {
    }
}
