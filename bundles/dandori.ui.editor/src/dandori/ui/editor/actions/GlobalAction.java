package dandori.ui.editor.actions;

import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

import dandori.ui.editor.JobnetEditor;

/**
 * Something of the Edit menu. While a field inside the editor has the keys (a name, the search of the palette) it works
 * on the text there, not on units.
 */
final class GlobalAction extends Action {

    private final DrawingAction what;
    private final JobnetEditor editor;

    GlobalAction(DrawingAction what, JobnetEditor editor) {
        super(what.text());
        this.what = what;
        this.editor = editor;
        update();
    }

    @Override
    public void run() {
        Control focus = Display.getCurrent().getFocusControl();
        if (focus instanceof Text text && (!isOfHistory() || isInDrawing(text))) {
            edit(text);
        } else {
            what.run(editor);
        }
    }

    private boolean isOfHistory() {
        return what == DrawingAction.UNDO || what == DrawingAction.REDO;
    }

    private boolean isInDrawing(Text text) {
        return text.getParent().getParent() == editor.pane().viewer().getControl();
    }

    /** Deletion, undo and redo are left to the field, which gets the key as well. */
    private void edit(Text text) {
        switch (what) {
            case CUT -> text.cut();
            case COPY -> text.copy();
            case PASTE -> text.paste();
            case SELECT_ALL -> text.selectAll();
            default -> {
                return;
            }
        }
    }

    /** Shows whether it can be done, and what undo and redo would do. */
    void update() {
        if (what == DrawingAction.UNDO) {
            show(editor.document().commands().getUndoCommand(), "undo_what");
        } else if (what == DrawingAction.REDO) {
            show(editor.document().commands().getRedoCommand(), "redo_what");
        }
    }

    private void show(Command command, String key) {
        setEnabled(command != null);
        setText(command == null ? what.text() : Messages.get(key, command.getLabel()));
        setToolTipText(getText());
    }
}
