package dandori.ui.editor;

import java.util.Iterator;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Long work on the model, which only the UI thread may touch: done piece by piece, so that mouse and keys are answered in
 * between. UI thread only.
 */
public final class Piecework {

    private static final long AT_A_TIME = TimeUnit.MILLISECONDS.toNanos(40);

    private final Executor window;
    private Runnable current;

    /**
     * @param window has something done on the UI thread after what mouse and keys have asked for, never at once as a
     *               display itself would
     */
    public Piecework(Executor window) {
        this.window = window;
    }

    /** Begins at once, in place of what is still going on; {@code done} follows the last piece. */
    public void start(Iterator<Runnable> pieces, Runnable done) {
        current = new Runnable() {
            @Override
            public void run() {
                if (current == this) {
                    go(pieces, done);
                }
            }
        };
        current.run();
    }

    /** Leaves the rest undone. */
    public void stop() {
        current = null;
    }

    private void go(Iterator<Runnable> pieces, Runnable done) {
        long end = System.nanoTime() + AT_A_TIME;
        while (pieces.hasNext()) {
            if (System.nanoTime() > end) {
                window.execute(current);
                return;
            }
            pieces.next().run();
        }
        current = null;
        done.run();
    }
}
