package dandori.app.workbench;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.contexts.IContextService;

import dandori.ui.diagram.UiTrace;
import dandori.ui.diagram.trace.RobotDesk;
import dandori.ui.editor.FirstDrawing;

/** The window: its parts and its first size. */
final class DandoriWindowAdvisor extends WorkbenchWindowAdvisor {

    /** The keys of wizards for documents and workbooks go before those the platform has for itself. */
    private static final String PAPERS = "dandori.ui.editor.papers";

    private final String site;

    DandoriWindowAdvisor(IWorkbenchWindowConfigurer configurer, String site) {
        super(configurer);
        this.site = site;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new DandoriActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(1280, 800));
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowPerspectiveBar(true);
        window.setShowProgressIndicator(true);
        window.setTitle(site + " — Dandori");
    }

    @Override
    public void postWindowOpen() {
        Display display = getWindowConfigurer().getWindow().getShell().getDisplay();
        EmptyDesk.furnish(getWindowConfigurer().getWindow());
        getWindowConfigurer().getWindow().getService(IContextService.class).activateContext(PAPERS);
        RobotDesk.open(display);
        // What is queued behind the opening has been painted by then.
        display.timerExec(0, () -> display.asyncExec(() -> {
            UiTrace.event("workbench-open", "Dandori");
            FirstDrawing.prepare();
        }));
    }
}
