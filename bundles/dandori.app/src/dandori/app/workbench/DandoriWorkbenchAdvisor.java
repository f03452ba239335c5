package dandori.app.workbench;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What is particular to this workbench: it opens in Design, and remembers its layout. */
final class DandoriWorkbenchAdvisor extends WorkbenchAdvisor {

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
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        new StoredLabels(workbench.getPerspectiveRegistry(), workbench.getViewRegistry())
                .translate(workbench.getService(MApplication.class));
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
