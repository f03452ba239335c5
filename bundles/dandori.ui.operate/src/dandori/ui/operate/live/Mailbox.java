package dandori.ui.operate.live;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Collects on any thread, and delivers on the UI thread at most ten times a second. */
final class Mailbox {

    private static final int SPACING_MILLIS = 100;
    private static final int NANOS_PER_MILLI = 1_000_000;

    private final Display display;
    private final Consumer<Delivery> receiver;
    private Delivery collected = new Delivery();
    private boolean announced;
    private long last;

    Mailbox(Display display, Consumer<Delivery> receiver) {
        this.display = display;
        this.receiver = receiver;
        last = System.nanoTime() - (long) SPACING_MILLIS * NANOS_PER_MILLI;
    }

    /** Returns at once; from any thread. */
    synchronized void put(Consumer<Delivery> addition) {
        addition.accept(collected);
        if (!announced) {
            announced = true;
            announce();
        }
    }

    private void announce() {
        try {
            display.asyncExec(this::space);
        } catch (SWTException closed) {
            // The window closes before the scheduler does: nobody is left to tell.
            if (closed.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw closed;
            }
        }
    }

    private void space() {
        long passed = (System.nanoTime() - last) / NANOS_PER_MILLI;
        display.timerExec((int) Math.max(0, SPACING_MILLIS - passed), this::deliver);
    }

    private void deliver() {
        last = System.nanoTime();
        receiver.accept(take());
    }

    private synchronized Delivery take() {
        Delivery taken = collected;
        collected = new Delivery();
        announced = false;
        return taken;
    }
}
