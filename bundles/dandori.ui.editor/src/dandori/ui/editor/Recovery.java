package dandori.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import dandori.model.Jobnet;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.KeptEdits;
import dandori.ui.editor.document.OpenDefinitions;
import dandori.ui.editor.document.RecoveryFolder;
import dandori.ui.editor.document.RecoveryWatch;

/**
 * Once the workbench has started: offers the edits an earlier one did not live to save, each in the editor of its
 * jobnet, and keeps those made from now on.
 */
public final class Recovery implements IStartup {

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null) {
                start();
            }
        });
    }

    private static void start() {
        InstantSource clock = PlatformUI.getWorkbench().getService(SiteDefinitions.class).clock();
        Path state = Platform.getStateLocation(FrameworkUtil.getBundle(Recovery.class)).toPath();
        RecoveryFolder folder = new RecoveryFolder(state.resolve("recovery"), clock);
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        List<KeptEdits> lost = lost(folder);
        new RecoveryWatch(folder, file -> jobnet(window.getActivePage(), file));
        lost.forEach(edits -> offer(window.getActivePage(), folder, edits));
    }

    private static List<KeptEdits> lost(RecoveryFolder folder) {
        try {
            return folder.lost();
        } catch (IOException e) {
            ILog.of(Recovery.class).error("Edits that were not saved cannot be looked for: " + e.getMessage(), e);
            return List.of();
        }
    }

    /** The root jobnet of a file that is being edited; empty when none is. */
    private static String jobnet(IWorkbenchPage page, Path file) {
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart part = reference.getEditor(false);
            if (part instanceof JobnetEditor editor && editor.document().file().equals(file)) {
                return UnitPath.of(editor.root());
            }
        }
        return "";
    }

    private static void offer(IWorkbenchPage page, RecoveryFolder folder, KeptEdits edits) {
        if (!Files.exists(edits.file())) {
            return;
        }
        try {
            DefinitionDocument document = OpenDefinitions.ofWorkbench().open(edits.file());
            anchor(document, edits).flatMap(unit -> Editors.open(page, unit))
                    .ifPresent(editor -> editor.offer(edits, folder));
        } catch (IOException e) {
            ILog.of(Recovery.class).error(edits.file() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The jobnet that was edited; the first one of the file when that has not been saved yet. */
    private static Optional<Unit> anchor(DefinitionDocument document, KeptEdits edits) {
        return UnitPath.find(document.definition(), edits.jobnet()).filter(Jobnet.class::isInstance)
                .or(() -> document.definition().getUnits().stream().flatMap(Recovery::jobnets).findFirst());
    }

    private static Stream<Unit> jobnets(Unit unit) {
        return unit instanceof Jobnet
                ? Stream.of(unit)
                : unit.getUnits().stream().flatMap(Recovery::jobnets);
    }
}
