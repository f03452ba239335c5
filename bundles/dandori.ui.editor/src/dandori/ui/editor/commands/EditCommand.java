package dandori.ui.editor.commands;

import org.eclipse.gef.commands.Command;

import dandori.model.commands.ModelCommand;
import dandori.model.commands.rules.Verdict;
import dandori.ui.diagram.UiTrace;

/** An edit of the model as a command of GEF. */
public final class EditCommand extends Command {

    private final ModelCommand edit;
    private Verdict verdict;

    /** Wraps an edit that has not been executed. */
    public EditCommand(ModelCommand edit) {
        super(EditWords.label(edit.label()));
        this.edit = edit;
    }

    /** Whether the edit may be made, judged once. */
    public Verdict verdict() {
        if (verdict == null) {
            verdict = edit.verdict();
        }
        return verdict;
    }

    /** The edit. */
    public ModelCommand edit() {
        return edit;
    }

    @Override
    public boolean canExecute() {
        return verdict().isAllowed();
    }

    @Override
    public void execute() {
        long start = System.nanoTime();
        edit.execute();
        UiTrace.event("command", edit.label().code() + " " + (System.nanoTime() - start) / 1000 + "us");
    }

    @Override
    public void undo() {
        edit.undo();
        UiTrace.event("undo", edit.label().code());
    }

    @Override
    public void redo() {
        edit.redo();
        UiTrace.event("redo", edit.label().code());
    }
}
