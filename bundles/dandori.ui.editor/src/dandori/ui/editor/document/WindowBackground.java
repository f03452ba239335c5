package dandori.ui.editor.document;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** The background of the workbench: its event queue, and its jobs. UI thread only. */
public final class WindowBackground implements Background {

    private final Display display = Display.getCurrent();

    @Override
    public void later(Runnable work) {
        display.asyncExec(work);
    }

    @Override
    public void aside(Runnable work) {
        Job.createSystem("Writing definitions", monitor -> {
            work.run();
            return Status.OK_STATUS;
        }).schedule();
    }
}
