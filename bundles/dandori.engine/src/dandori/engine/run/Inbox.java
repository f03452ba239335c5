package dandori.engine.run;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** Where other threads leave what the engine is to do at its next tick. */
final class Inbox {

    private final ConcurrentLinkedQueue<Runnable> messages = new ConcurrentLinkedQueue<>();
    private volatile Thread waiting;

    void put(Runnable message) {
        messages.add(message);
        Thread thread = waiting;
        if (thread != null) {
            LockSupport.unpark(thread);
        }
    }

    /** Has the next {@link #await} return at once. */
    void wake() {
        put(() -> {
            // nothing is to be done but to look again
        });
    }

    /** The next message, or null. */
    Runnable poll() {
        return messages.poll();
    }

    /** Waits until there is a message, the time is over, or the thread is interrupted. */
    void await(Duration atMost) {
        waiting = Thread.currentThread();
        try {
            if (messages.isEmpty()) {
                LockSupport.parkNanos(this, atMost.toNanos());
            }
        } finally {
            waiting = null;
        }
    }
}
