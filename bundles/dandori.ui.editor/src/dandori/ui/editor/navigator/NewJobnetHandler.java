package dandori.ui.editor.navigator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for the name of a new jobnet, wherever the user is. */
public final class NewJobnetHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .showView(NavigatorView.ID) instanceof NavigatorView navigator) {
                navigator.createJobnet();
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
