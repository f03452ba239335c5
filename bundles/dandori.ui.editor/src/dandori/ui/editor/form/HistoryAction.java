package dandori.ui.editor.form;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jface.action.Action;

/** Undo or redo of the edits of one file, named after the edit. */
final class HistoryAction extends Action {

    private final CommandStack commands;
    private final boolean redo;

    HistoryAction(CommandStack commands, boolean redo) {
        this.commands = commands;
        this.redo = redo;
        update();
    }

    @Override
    public void run() {
        if (redo && commands.canRedo()) {
            commands.redo();
        } else if (!redo && commands.canUndo()) {
            commands.undo();
        }
    }

    /** Shows whether there is something to take back, and what. */
    void update() {
        Command command = redo ? commands.getRedoCommand() : commands.getUndoCommand();
        setEnabled(command != null);
        String key = redo ? "redo" : "undo";
        setText(command == null ? Messages.get(key) : Messages.get(key + "_what", command.getLabel()));
        setToolTipText(getText());
    }
}
