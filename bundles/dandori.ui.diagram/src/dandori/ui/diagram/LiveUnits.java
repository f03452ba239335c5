package dandori.ui.diagram;

import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** The states of units as long as somebody shows them, whether the service is there yet, later, or never. */
public final class LiveUnits implements AutoCloseable {

    private final Runnable changed;
    private final Display display = Display.getCurrent();
    private final ServiceTracker<LiveStates, LiveStates> tracker;
    private LiveStates states;

    /** Calls back on the UI thread when states have changed. */
    public LiveUnits(Runnable changed) {
        this.changed = changed;
        BundleContext context = FrameworkUtil.getBundle(LiveUnits.class).getBundleContext();
        tracker = new ServiceTracker<>(context, LiveStates.class, null) {
            @Override
            public LiveStates addingService(ServiceReference<LiveStates> reference) {
                LiveStates found = super.addingService(reference);
                inWorkbench(() -> follow(found));
                return found;
            }

            @Override
            public void removedService(ServiceReference<LiveStates> reference, LiveStates gone) {
                inWorkbench(() -> leave(gone));
                super.removedService(reference, gone);
            }
        };
        tracker.open();
    }

    private void inWorkbench(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    private void follow(LiveStates found) {
        states = found;
        states.addListener(changed);
        changed.run();
    }

    private void leave(LiveStates gone) {
        gone.removeListener(changed);
        if (states == gone) {
            states = null;
        }
    }

    /** The state of a unit, as its identifier; empty when it never ran or nobody knows. */
    public Optional<String> state(String unit) {
        return states == null ? Optional.empty() : states.state(unit);
    }

    @Override
    public void close() {
        if (states != null) {
            leave(states);
        }
        tracker.close();
    }
}
