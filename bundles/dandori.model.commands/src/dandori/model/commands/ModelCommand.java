package dandori.model.commands;

import java.util.Set;

import dandori.model.Unit;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.Verdict;

/**
 * One edit of the model that can be undone. It is made from model objects and executed once; then undo and redo take
 * turns. Undo leaves every object and every list as they were before, the very same objects in the same order, provided
 * that later edits have been undone before, as a command stack does. Not safe for use by several threads at a time.
 */
public abstract class ModelCommand {

    private enum State {
        NEW, DONE, UNDONE
    }

    private final Edits edits = new Edits();
    private State state = State.NEW;

    /** What the edit is called. */
    public abstract CommandLabel label();

    /** Whether the edit may be executed on the model as it is now; asks nothing of an edit already executed. */
    public abstract Verdict verdict();

    /** The units whose name, type, attributes, parameters or lower units the edit changes, adds or takes away. */
    public abstract Set<Unit> affected();

    /**
     * Makes the changes by way of what is handed in, which remembers them. Called once, when {@link #verdict()} has
     * allowed it.
     */
    protected abstract void edit(Edits changes);

    /**
     * Executes the edit if it is allowed. Where it is refused, also halfway by a part, the model is as before.
     *
     * @throws IllegalStateException when it has been executed already
     */
    public final Verdict attempt() {
        expect(State.NEW);
        Verdict verdict = verdict().and(this::edited);
        if (verdict.isAllowed()) {
            state = State.DONE;
        }
        return verdict;
    }

    /**
     * Executes an edit that is allowed.
     *
     * @throws IllegalStateException when it is refused or has been executed already
     */
    public final void execute() {
        Verdict verdict = attempt();
        if (!verdict.isAllowed()) {
            throw new IllegalStateException(label() + " may not be executed: " + verdict);
        }
    }

    /**
     * Takes the edit back.
     *
     * @throws IllegalStateException when it is not in force
     */
    public final void undo() {
        expect(State.DONE);
        edits.revert();
        state = State.UNDONE;
    }

    /**
     * Makes the same changes again, with the same objects.
     *
     * @throws IllegalStateException when it has not been undone
     */
    public final void redo() {
        expect(State.UNDONE);
        edits.reapply();
        state = State.DONE;
    }

    private Verdict edited() {
        try {
            edit(edits);
        } catch (RefusedPart e) {
            edits.forget();
            return e.verdict();
        } catch (RuntimeException e) {
            edits.forget();
            throw e;
        }
        return edits.isEmpty() ? Verdict.refused(Reason.NOTHING_TO_CHANGE) : Verdict.allowed();
    }

    private void expect(State expected) {
        if (state != expected) {
            throw new IllegalStateException(label() + " is " + state + ", not " + expected);
        }
    }
}
