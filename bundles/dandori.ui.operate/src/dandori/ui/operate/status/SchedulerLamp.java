package dandori.ui.operate.status;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.eclipse.ui.statushandlers.StatusManager;

import dandori.diagram.mark.StateMark;
import dandori.engine.state.State;
import dandori.operations.SchedulerStatus;
import dandori.ui.diagram.draw.UnitImages;
import dandori.ui.operate.choice.Runs;
import dandori.ui.operate.live.Generations;

/** The scheduler's lamp in the status line: whether it works, and how many generations run. A click shows them. */
public final class SchedulerLamp extends WorkbenchWindowControlContribution {

    private static final int GAP = 4;
    private static final int ROOM_FOR_COUNT = 9999;

    private final Optional<Generations> generations = Runs.ofWorkbench();

    @Override
    protected Control createControl(Composite parent) {
        Canvas lamp = new Canvas(parent, SWT.NONE) {
            @Override
            public Point computeSize(int wide, int high, boolean changed) {
                return size(this);
            }
        };
        lamp.addListener(SWT.Paint, event -> paint(lamp, event.gc));
        lamp.addListener(SWT.MouseDown, event -> showGenerations());
        Generations.Listener changed = change -> refresh(lamp);
        generations.ifPresent(found -> found.addListener(changed));
        lamp.addListener(SWT.Dispose, event -> generations.ifPresent(found -> found.removeListener(changed)));
        refresh(lamp);
        return lamp;
    }

    private static Point size(Canvas lamp) {
        GC gc = new GC(lamp);
        try {
            String longest = Messages.get("running") + "  " + Messages.get("running_jobs", ROOM_FOR_COUNT);
            Point text = gc.textExtent(longest);
            return new Point(UnitImages.SMALL + text.x + 3 * GAP, Math.max(UnitImages.SMALL, text.y) + GAP);
        } finally {
            gc.dispose();
        }
    }

    private void refresh(Canvas lamp) {
        if (!text().equals(lamp.getData())) {
            lamp.setData(text());
            lamp.setToolTipText(toolTip());
            lamp.redraw();
        }
    }

    private void paint(Canvas lamp, GC gc) {
        int height = lamp.getClientArea().height;
        gc.drawImage(UnitImages.of(mark(), UnitImages.SMALL), GAP, (height - UnitImages.SMALL) / 2);
        String text = text();
        gc.drawText(text, UnitImages.SMALL + 2 * GAP, (height - gc.textExtent(text).y) / 2, true);
    }

    private StateMark mark() {
        SchedulerStatus status = status();
        if (status instanceof SchedulerStatus.Failed) {
            return StateMark.ABNORMAL;
        }
        return status instanceof SchedulerStatus.Running ? StateMark.RUNNING : StateMark.WAIT_EXECUTION;
    }

    private String text() {
        SchedulerStatus status = status();
        if (generations.isEmpty()) {
            return Messages.get("none");
        }
        if (status instanceof SchedulerStatus.Failed) {
            return Messages.get("failed");
        }
        return status instanceof SchedulerStatus.Running
                ? Messages.get("running") + "  " + Messages.get("running_jobs", running())
                : Messages.get("starting");
    }

    private String toolTip() {
        return status() instanceof SchedulerStatus.Failed failed ? failed.reason() : text();
    }

    private SchedulerStatus status() {
        return generations.map(Generations::status).orElse(new SchedulerStatus.Starting());
    }

    private long running() {
        return generations.stream().flatMap(found -> found.newestFirst().stream())
                .filter(generation -> generation.rootRun().state().kind() == State.Kind.RUNNING).count();
    }

    private void showGenerations() {
        try {
            getWorkbenchWindow().getActivePage().showView("dandori.ui.operate.generations");
        } catch (PartInitException broken) {
            StatusManager.getManager().handle(broken.getStatus());
        }
    }
}
