package dandori.ui.editor.form;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Ties undo and redo of the window to the form that is active. */
public final class UnitEditorContributor extends EditorActionBarContributor {

    @Override
    public void setActiveEditor(IEditorPart part) {
        if (part instanceof UnitEditor editor) {
            getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), editor.undo());
            getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), editor.redo());
            editor.updateHistory();
        }
        getActionBars().updateActionBars();
    }
}
