package dandori.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.ui.editor.navigator.DefinitionFile;
import dandori.ui.editor.navigator.NavigatorView;

/**
 * The definition somebody works on: what is selected in the navigator when that is active, else what the active editor
 * draws, else the first file of the site.
 *
 * @param file the definition file
 * @param unit path of the unit; empty for the whole file
 */
public record ActiveDefinition(Path file, String unit) {

    /** The one of a page; empty when the site has no definition at all. */
    public static Optional<ActiveDefinition> of(IWorkbenchPage page) {
        return selected(page).or(() -> drawn(page)).or(ActiveDefinition::first);
    }

    private static Optional<ActiveDefinition> selected(IWorkbenchPage page) {
        boolean navigating = page.getActivePart() instanceof NavigatorView;
        Object element = navigating && page.getSelection() instanceof IStructuredSelection selection
                ? selection.getFirstElement()
                : null;
        if (element instanceof DefinitionFile file) {
            return Optional.of(new ActiveDefinition(file.path(), ""));
        }
        return element instanceof Unit unit
                ? Editors.document(unit).map(document -> new ActiveDefinition(document.file(), UnitPath.of(unit)))
                : Optional.empty();
    }

    private static Optional<ActiveDefinition> drawn(IWorkbenchPage page) {
        IEditorPart part = page.getActiveEditor();
        return part instanceof JobnetEditor editor
                ? Optional.of(new ActiveDefinition(editor.document().file(), UnitPath.of(editor.root())))
                : Optional.empty();
    }

    private static Optional<ActiveDefinition> first() {
        SiteDefinitions site = PlatformUI.getWorkbench().getService(SiteDefinitions.class);
        List<DefinitionFile> files = site == null ? List.of() : DefinitionFile.in(site.folder());
        return files.stream().findFirst().map(file -> new ActiveDefinition(file.path(), ""));
    }

    /** Tells that there is nothing to work on. */
    public static void sayThatThereIsNone(Shell shell) {
        MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.get("none_title"), Messages.get("none"),
                SWT.NONE);
    }
}
