package dandori.ui.editor;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;

import dandori.ui.editor.actions.DrawingAction;
import dandori.ui.editor.actions.RelationKindActions;

/** The menu of a drawing. */
final class EditorMenu extends ContextMenuProvider {

    private static final DrawingAction[][] ITEMS = {
            { DrawingAction.CREATE_UNIT, DrawingAction.APPEND_UNIT, DrawingAction.CONNECT },
            { DrawingAction.RENAME, DrawingAction.REPLACE, DrawingAction.DUPLICATE },
            { DrawingAction.CUT, DrawingAction.COPY, DrawingAction.PASTE, DrawingAction.PASTE_UNITS_ONLY,
                    DrawingAction.DELETE },
            { DrawingAction.SELECT_BEFORE, DrawingAction.SELECT_AFTER, DrawingAction.NEST, DrawingAction.UNNEST },
            { DrawingAction.TIDY, DrawingAction.FIND, DrawingAction.FIT },
            { DrawingAction.PROPERTIES } };

    private final JobnetEditor editor;

    private EditorMenu(JobnetEditor editor) {
        super(editor.pane().viewer());
        this.editor = editor;
    }

    static void attach(JobnetEditor editor) {
        MenuManager menu = new EditorMenu(editor);
        editor.pane().viewer().setContextMenu(menu);
        editor.getSite().registerContextMenu("dandori.ui.editor.jobnet.menu", menu, editor.pane().viewer());
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        RelationKindActions.fill(menu, editor);
        for (DrawingAction[] group : ITEMS) {
            menu.add(new Separator());
            for (DrawingAction item : group) {
                menu.add(editor.actions().get(item));
            }
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }
}
