package dandori.ui.editor.find;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputer;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;

import dandori.model.Unit;
import dandori.ui.diagram.UiTrace;
import dandori.ui.editor.Editors;
import dandori.ui.editor.SiteDefinitions;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.OpenDefinitions;

/**
 * Lets Quick Access find every unit of the site that has a drawing or stands in one. Files nobody has opened yet are
 * read in the background and found from the next letter on.
 */
public final class QuickUnits implements IQuickAccessComputer, IQuickAccessComputerExtension {

    private static final int MOST = 50;

    private boolean asked;

    @Override
    public QuickAccessElement[] computeElements() {
        readOthers();
        return new QuickAccessElement[0];
    }

    @Override
    public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
        readOthers();
        List<Unit> units = new ArrayList<>();
        OpenDefinitions.ofWorkbench().all().forEach(document -> units.addAll(document.definition().getUnits()));
        QuickAccessElement[] found = UnitSearch.of(query).among(units)
                .filter(unit -> Editors.rootJobnet(unit).isPresent()).limit(MOST).map(UnitElement::new)
                .toArray(QuickAccessElement[]::new);
        UiTrace.event("quick-units", query + " " + found.length);
        return found;
    }

    @Override
    public void resetState() {
        asked = false;
    }

    @Override
    public boolean needsRefresh() {
        return true;
    }

    private void readOthers() {
        if (asked) {
            return;
        }
        asked = true;
        for (Path file : PlatformUI.getWorkbench().getService(SiteDefinitions.class).files()) {
            if (OpenDefinitions.ofWorkbench().find(file).isEmpty()) {
                Job.create(file.getFileName().toString(), monitor -> {
                    read(file);
                    return Status.OK_STATUS;
                }).schedule();
            }
        }
    }

    private static void read(Path file) {
        try {
            if (Files.isReadable(file)) {
                DefinitionDocument document = DefinitionDocument.read(file);
                Display.getDefault().asyncExec(() -> OpenDefinitions.ofWorkbench().take(document));
            }
        } catch (IOException unreadable) {
            ILog.of(QuickUnits.class).info(file + ": " + unreadable.getMessage());
        }
    }
}
