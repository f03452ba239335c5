package dandori.app.workbench;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.osgi.service.event.EventHandler;

/** What is particular to this workbench: it opens in Design, and remembers its layout. */
final class DandoriWorkbenchAdvisor extends WorkbenchAdvisor {

    private static final String LAST_NEWS = "dandori/closing";
    private static final int PATIENCE_MILLIS = 2_000;

    private final String site;

    DandoriWorkbenchAdvisor(String site) {
        this.site = site;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public void preStartup() {
        GtkColours.wear();
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        new StoredLabels(workbench.getPerspectiveRegistry(), workbench.getViewRegistry())
                .translate(workbench.getService(MApplication.class));
    }

    /** What a start has to tell is told by a thread of its own, which must not find the display gone. */
    @Override
    public boolean preShutdown() {
        IEventBroker news = getWorkbenchConfigurer().getWorkbench().getService(IEventBroker.class);
        Display display = Display.getCurrent();
        boolean[] told = new boolean[1];
        EventHandler last = event -> told[0] = true;
        news.subscribe(LAST_NEWS, last);
        news.post(LAST_NEWS, null);
        display.timerExec(PATIENCE_MILLIS, () -> told[0] = true);
        while (!told[0]) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        news.unsubscribe(last);
        return true;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new DandoriWindowAdvisor(configurer, site);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return DesignPerspective.ID;
    }
}
