package dandori.ui.editor.documents;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import dandori.ui.editor.ActiveDefinition;
import dandori.ui.editor.document.OpenDefinitions;

/** Asks for an old book and shows which of its pages are stale. */
public final class StaleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Optional<ActiveDefinition> active = ActiveDefinition.of(window.getActivePage());
        if (active.isEmpty()) {
            ActiveDefinition.sayThatThereIsNone(window.getShell());
            return null;
        }
        IDialogSettings memory = Surroundings.memory("documents");
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText(Messages.get("stale_choose"));
        dialog.setFilterExtensions(new String[]{ "*.pdf;*.html;*.xlsx" });
        dialog.setFilterPath(memory.get("folder"));
        String chosen = dialog.open();
        if (chosen != null) {
            new StaleDialog(window.getShell(), Path.of(chosen), edited(active.get().file())).open();
        }
        return null;
    }

    /** The definitions that have been read, as they are edited now, the active one first. */
    private static List<Snapshot> edited(Path first) {
        return OpenDefinitions.ofWorkbench().all().stream()
                .sorted(Comparator.comparing(document -> !document.file().equals(first))).map(Snapshot::of).toList();
    }
}
