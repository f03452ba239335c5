package dandori.runners.local;

import java.time.Instant;

import dandori.engine.port.AttemptId;
import dandori.runners.local.Preparation.Outcome.Ready;

/** An attempt this runner was given, until its end. Also the lock that keeps its reports in order. */
final class LiveAttempt {

    private final AttemptId id;
    private final Ready work;
    private final Instant ordered;
    private volatile Launcher launcher;
    private volatile boolean killed;

    LiveAttempt(AttemptId id, Ready work, Instant ordered) {
        this.id = id;
        this.work = work;
        this.ordered = ordered;
    }

    AttemptId id() {
        return id;
    }

    Ready work() {
        return work;
    }

    Instant ordered() {
        return ordered;
    }

    /** The launcher that has it in hand; null while it waits for one. */
    Launcher launcher() {
        return launcher;
    }

    void giveTo(Launcher holder) {
        launcher = holder;
    }

    boolean isKilled() {
        return killed;
    }

    void markKilled() {
        killed = true;
    }
}
