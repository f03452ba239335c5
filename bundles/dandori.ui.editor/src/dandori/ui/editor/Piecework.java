package dandori.ui.editor;

import java.util.Iterator;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/**
 * Long work on the model, which only the UI thread may touch: done piece by piece, so that mouse and keys are answered in
 * between. UI thread only.
 */
public final class Piecework {

    private static final long AT_A_TIME = TimeUnit.MILLISECONDS.toNanos(40);

    private final Display display;
    private Runnable current;

    public Piecework(Display display) {
        this.display = display;
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
                display.asyncExec(current);
                return;
            }
            pieces.next().run();
        }
        current = null;
        done.run();
    }
}
