package dandori.app.workbench;

import java.io.IOException;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import dandori.app.operate.GenerationResults;
import dandori.app.operate.InProcessOperator;
import dandori.app.text.Texts;
import dandori.documents.build.RunResults;
import dandori.operations.Operator;
import dandori.ui.editor.SiteDefinitions;

/** The product with its window. */
public final class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws IOException {
        SiteChoice site = SiteChoice.ofUser();
        SampleSite.fillIfNew(site.layout().definitions());
        Services services = new Services();
        services.register(SiteDefinitions.class, site);
        InProcessOperator operator = new InProcessOperator(site.layout(), Texts.ofUser());
        services.register(Operator.class, operator);
        services.register(RunResults.class, new GenerationResults(operator, null, site.zone()));
        Display display = PlatformUI.createDisplay();
        PlainButtons.keep(display);
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new DandoriWorkbenchAdvisor(site.siteName()));
            return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
        } finally {
            display.dispose();
            services.close();
            operator.close();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().syncExec(PlatformUI.getWorkbench()::close);
        }
    }
}
