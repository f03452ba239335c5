package dandori.runners.local;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread for what may take a moment or is to be done later: opening launchers, killing, watching old attempts. */
final class Chores implements AutoCloseable {

    private final ScheduledThreadPoolExecutor thread;

    Chores() {
        thread = new ScheduledThreadPoolExecutor(1, work -> daemon(work, "dandori-runner-chores"),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    void now(Runnable chore) {
        thread.execute(guarded(chore));
    }

    void in(Duration delay, Runnable chore) {
        thread.schedule(guarded(chore), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends the chore at work and drops the others. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A failed chore is told to the thread's handler and does not stop the others. */
    private static Runnable guarded(Runnable chore) {
        return () -> {
            try {
                chore.run();
            } catch (RuntimeException e) {
                Thread current = Thread.currentThread();
                current.getUncaughtExceptionHandler().uncaughtException(current, e);
            }
        };
    }
}
