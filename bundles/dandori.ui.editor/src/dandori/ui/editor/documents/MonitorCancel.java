package dandori.ui.editor.documents;

import java.util.function.IntConsumer;

import org.eclipse.core.runtime.IProgressMonitor;

import dandori.documents.build.Cancel;
import dandori.documents.build.CancelledException;

/** Cancels with a monitor of the workbench, and tells it how far the work is. */
final class MonitorCancel implements Cancel {

    /** The parts of one document that its progress is told in. */
    static final int PARTS = 1000;

    private final IProgressMonitor monitor;
    private final IntConsumer reached;
    private int told;

    MonitorCancel(IProgressMonitor monitor) {
        this(monitor, parts -> {
            // Nobody watches.
        });
    }

    /** The same, telling how many of the parts are done. */
    MonitorCancel(IProgressMonitor monitor, IntConsumer reached) {
        this.monitor = monitor;
        this.reached = reached;
    }

    @Override
    public void check() {
        if (monitor.isCanceled()) {
            throw new CancelledException();
        }
    }

    @Override
    public void reached(int done, int all) {
        check();
        int now = (int) ((long) PARTS * done / Math.max(1, all));
        if (now > told) {
            monitor.worked(now - told);
            told = now;
            reached.accept(now);
        }
    }
}
