package dandori.app.help;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** F1: the page about what the user is working in. */
public final class ShowHelpHandler extends AbstractHandler {

    private static final Map<String, String> PAGES = Map.of("dandori.ui.editor.calendar", "calendar",
            "dandori.ui.editor.schedule", "schedule", "dandori.ui.editor.jobnet", "drawing",
            "dandori.ui.editor.search", "search", "dandori.ui.editor.first_jobnet", "first-jobnet",
            "dandori.ui.editor.properties", "drawing", "dandori.ui.editor.problems", "drawing");

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        String id = part == null ? "" : part.getSite().getId();
        try {
            if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .showView(HelpView.ID) instanceof HelpView help) {
                help.show(PAGES.getOrDefault(id, HelpPages.NAMES.get(0)));
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
