package dandori.ui.editor;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

import dandori.ui.editor.outline.OutlinePage;
import dandori.ui.editor.properties.UnitPropertyPage;

/** What views and commands can get from an editor. */
final class EditorAdapters {

    private EditorAdapters() {
    }

    /** The adapter of that class; null when there is none. */
    static Object find(JobnetEditor editor, Class<?> adapter) {
        if (adapter == CommandStack.class) {
            return editor.document().commands();
        }
        if (adapter == GraphicalViewer.class) {
            return editor.pane().viewer();
        }
        if (adapter == ZoomManager.class) {
            return editor.pane().zoom().manager();
        }
        if (adapter == IPropertySheetPage.class) {
            return new UnitPropertyPage(editor);
        }
        return adapter == IContentOutlinePage.class ? new OutlinePage(editor) : null;
    }
}
