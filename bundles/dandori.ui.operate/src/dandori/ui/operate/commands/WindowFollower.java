package dandori.ui.operate.commands;

import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;

/** Has a listener hear of the selections of every window that opens later. */
record WindowFollower(ISelectionListener listener) implements IWindowListener {

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.getSelectionService().addSelectionListener(listener);
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        window.getSelectionService().removeSelectionListener(listener);
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // the selection says it
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // the selection says it
    }
}
