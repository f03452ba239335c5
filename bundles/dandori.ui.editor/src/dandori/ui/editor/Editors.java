package dandori.ui.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import dandori.model.Jobnet;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.OpenDefinitions;
import dandori.ui.editor.properties.PropertiesView;

/** Finds and opens the editors of units. */
public final class Editors {

    private Editors() {
    }

    /** Shows a jobnet, or the jobnet a unit stands in with the unit selected; in the editor of its root jobnet. */
    public static Optional<JobnetEditor> open(IWorkbenchPage page, Unit unit) {
        Optional<DefinitionDocument> document = document(unit);
        Optional<Unit> root = rootJobnet(unit);
        if (document.isEmpty() || root.isEmpty()) {
            return Optional.empty();
        }
        Optional<JobnetEditor> editor = open(page, new JobnetInput(document.get().file(), UnitPath.of(root.get())));
        editor.ifPresent(opened -> opened.show(unit));
        return editor;
    }

    private static Optional<JobnetEditor> open(IWorkbenchPage page, JobnetInput input) {
        try {
            IEditorPart part = page.openEditor(input, JobnetEditor.ID);
            return part instanceof JobnetEditor editor ? Optional.of(editor) : Optional.empty();
        } catch (PartInitException e) {
            ILog.of(Editors.class).error(e.getMessage(), e);
            return Optional.empty();
        }
    }

    /** The jobnet around a unit that is inside no other, which is what can be run. */
    public static Optional<Unit> rootJobnet(Unit unit) {
        Unit found = null;
        for (Unit at = unit; at != null; at = at.getUpper()) {
            if (at instanceof Jobnet) {
                found = at;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The open document a unit belongs to. */
    public static Optional<DefinitionDocument> document(Unit unit) {
        EObject definition = EcoreUtil.getRootContainer(unit);
        return OpenDefinitions.ofWorkbench().all().stream().filter(each -> each.definition() == definition)
                .findFirst();
    }

    /** Whether any editor but one (which may be null) is open on a file. */
    static boolean isEdited(IWorkbenchPage page, Path file, DefinitionEditor except) {
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart part = reference.getEditor(false);
            if (part instanceof DefinitionEditor editor && editor != except && editor.document().file().equals(file)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an edit made outside of the editors is to be saved at once: nobody edits the file, nothing waits in it. */
    public static boolean isSavedAtOnce(IWorkbenchPage page, DefinitionDocument document) {
        return !document.isDirty() && !isEdited(page, document.file(), null);
    }

    /** Brings the properties to the front and gives them the keys. */
    public static void showProperties(IWorkbenchPage page) {
        try {
            page.showView(PropertiesView.ID);
        } catch (PartInitException e) {
            ILog.of(Editors.class).error(e.getMessage(), e);
        }
    }
}
