package dandori.ui.editor.documents;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import dandori.ui.editor.ActiveDefinition;
import dandori.ui.editor.SiteDefinitions;

/** Opens the wizard for design documents, about what is selected. */
public final class DocumentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        ActiveDefinition.of(window.getActivePage()).ifPresentOrElse(
                active -> new DocumentDialog(window.getShell(), new ScopeTree.Choice(active.file(), active.unit()),
                        PlatformUI.getWorkbench().getService(SiteDefinitions.class).today()).open(),
                () -> ActiveDefinition.sayThatThereIsNone(window.getShell()));
        return null;
    }
}
