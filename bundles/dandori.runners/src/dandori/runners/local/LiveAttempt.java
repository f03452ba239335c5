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
    private volatile Instant notBegunBefore;
    private volatile boolean told;

    LiveAttempt(AttemptId id, Ready work, Instant ordered) {
        this.id = id;
        this.work = work;
        this.ordered = ordered;
        this.notBegunBefore = ordered;
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

    /** When it was last known not to have begun: as far as can be said, when it began. */
    Instant notBegunBefore() {
        return notBegunBefore;
    }

    void seenWaiting(Instant at) {
        notBegunBefore = at;
    }

    /** Whether its start, or its end, was told. */
    boolean isTold() {
        return told;
    }

    void markTold() {
        told = true;
    }

    boolean isKilled() {
        return killed;
    }

    void markKilled() {
        killed = true;
    }
}
