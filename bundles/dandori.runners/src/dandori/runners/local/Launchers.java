package dandori.runners.local;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The launchers of a runner: as many as attempts ran side by side so far. An attempt that finds none free waits until
 * one is opened or becomes free, whichever comes first.
 */
final class Launchers implements AutoCloseable {

    private static final int MOST_IDLE = 64;
    /** Keeps the record of a launcher small. */
    private static final int MOST_ATTEMPTS = 1000;
    /** What surely fits into an empty pipe, so that writing it does not wait for the reader. */
    private static final int PIPE_BYTES = 32 * 1024;

    private final Spool spool;
    private final ProcessTable table;
    private final RecordFiles files;
    private final Chores chores;
    private final Losses losses;
    private final Deque<Launcher> idle = new ArrayDeque<>();
    private final Deque<LiveAttempt> waiting = new ArrayDeque<>();
    private final Map<Launcher, Work> open = new HashMap<>();
    private boolean closed;

    /** Told, by the chores' thread, what did not go as it should. */
    interface Losses {
        /** The launcher that had {@code attempt} in hand is gone. */
        void launcherGone(Launcher launcher, LiveAttempt attempt);

        /** No launcher could be opened for {@code attempt}; nothing was executed. */
        void notOpened(LiveAttempt attempt, IOException cause);
    }

    /** What one launcher has to do. */
    private static final class Work {
        private LiveAttempt attempt;
        private int attempts;
        private boolean last;
    }

    Launchers(Spool spool, ProcessTable table, RecordFiles files, Chores chores, Losses losses) {
        this.spool = spool;
        this.table = table;
        this.files = files;
        this.chores = chores;
        this.losses = losses;
    }

    /** Opens a first launcher ahead of the first attempt. */
    void warmUp() {
        chores.now(() -> {
            try {
                keep(open());
            } catch (IOException e) {
                // the first attempt meets the same trouble and is told
            }
        });
    }

    void run(LiveAttempt attempt) {
        Launcher launcher;
        synchronized (this) {
            launcher = idle.pollFirst();
            if (launcher == null) {
                waiting.add(attempt);
            } else {
                assign(launcher, attempt);
            }
        }
        if (launcher == null) {
            chores.now(this::openForWaiting);
        } else {
            tell(launcher, attempt);
        }
    }

    /** The attempt's end was reported: its launcher is free. */
    void free(LiveAttempt attempt) {
        Launcher launcher = attempt.launcher();
        synchronized (this) {
            Work work = open.get(launcher);
            if (work == null || work.attempt != attempt) {
                return;
            }
            work.attempt = null;
        }
        keep(launcher);
    }

    /** Takes back an attempt no launcher has got yet; says whether that was so. */
    synchronized boolean withdraw(LiveAttempt attempt) {
        return waiting.remove(attempt);
    }

    /** Gives the attempt's launcher nothing more, so that its session stays the attempt's own. */
    synchronized void makeLast(LiveAttempt attempt) {
        Work work = open.get(attempt.launcher());
        if (work != null) {
            work.last = true;
        }
    }

    /** Dismisses all; those with an attempt in hand finish it first. */
    @Override
    public synchronized void close() {
        closed = true;
        waiting.clear();
        idle.clear();
        open.keySet().forEach(Launcher::dismiss);
        open.forEach((launcher, work) -> {
            if (work.attempt == null) {
                launcher.awaitEnd();
                files.close(launcher.record());
            }
        });
    }

    private void assign(Launcher launcher, LiveAttempt attempt) {
        Work work = open.get(launcher);
        work.attempt = attempt;
        work.attempts++;
        attempt.giveTo(launcher);
        files.hold(launcher.record(), attempt.id());
    }

    private void tell(Launcher launcher, LiveAttempt attempt) {
        if (attempt.work().text().length > PIPE_BYTES) {
            chores.now(() -> tellNow(launcher, attempt));
        } else {
            tellNow(launcher, attempt);
        }
    }

    private static void tellNow(Launcher launcher, LiveAttempt attempt) {
        try {
            launcher.tell(attempt.work().text());
        } catch (IOException gone) {
            // its end is noticed, and with it that this attempt never began
        }
    }

    /** A free launcher gets the next attempt, or waits for it, or goes when it is not wanted any more. */
    private void keep(Launcher launcher) {
        LiveAttempt next = null;
        synchronized (this) {
            if (isWanted(launcher)) {
                next = waiting.poll();
                if (next == null) {
                    idle.push(launcher);
                    return;
                }
                assign(launcher, next);
            }
        }
        if (next != null) {
            tell(launcher, next);
        } else {
            launcher.dismiss();
            chores.now(this::openForWaiting);
        }
    }

    private boolean isWanted(Launcher launcher) {
        Work work = open.get(launcher);
        return work != null && !work.last && work.attempts < MOST_ATTEMPTS && idle.size() < MOST_IDLE && !closed;
    }

    private void openForWaiting() {
        synchronized (this) {
            if (waiting.isEmpty()) {
                return;
            }
        }
        try {
            keep(open());
        } catch (IOException e) {
            LiveAttempt attempt;
            synchronized (this) {
                attempt = waiting.poll();
            }
            if (attempt != null) {
                losses.notOpened(attempt, e);
            }
        }
    }

    private Launcher open() throws IOException {
        Launcher launcher = Launcher.open(spool, table);
        synchronized (this) {
            open.put(launcher, new Work());
        }
        launcher.whenGone(() -> chores.now(() -> gone(launcher)));
        return launcher;
    }

    private void gone(Launcher launcher) {
        LiveAttempt attempt;
        synchronized (this) {
            idle.remove(launcher);
            attempt = open.remove(launcher).attempt;
        }
        if (attempt != null) {
            losses.launcherGone(launcher, attempt);
        }
        files.close(launcher.record());
    }
}
