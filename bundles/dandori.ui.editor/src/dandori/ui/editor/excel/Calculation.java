package dandori.ui.editor.excel;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import dandori.ui.diagram.UiTrace;

/**
 * Works something out in the background, a moment after it was asked for; of several questions only the last is answered.
 *
 * @param <T> what comes out
 */
final class Calculation<T> {

    private static final int CALM = 200;

    private final Display display = Display.getCurrent();
    private final Consumer<T> answered;
    private final String name;
    private final Job job;
    private volatile Supplier<T> question;

    /**
     * A calculation.
     *
     * @param answered is told the answer on the UI thread
     */
    Calculation(String name, Consumer<T> answered) {
        this.name = name;
        this.answered = answered;
        job = Job.create(name, monitor -> {
            work();
            return Status.OK_STATUS;
        });
        job.setSystem(true);
    }

    /** Asks. */
    void ask(Supplier<T> wanted) {
        question = wanted;
        job.cancel();
        job.schedule(CALM);
    }

    private void work() {
        Supplier<T> asked = question;
        long start = System.nanoTime();
        T answer = asked.get();
        UiTrace.event(name, (System.nanoTime() - start) / 1_000_000 + "ms");
        display.asyncExec(() -> {
            if (asked == question) {
                answered.accept(answer);
            }
        });
    }

    /** Wants no answer any more. */
    void close() {
        question = null;
        job.cancel();
    }
}
