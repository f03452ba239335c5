package dandori.model.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dandori.model.Parameter;
import dandori.model.Unit;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.Verdict;

/** Changes the model and remembers each change, so that all of them can be taken back last to first. */
public final class Edits {

    private final List<Edit> done = new ArrayList<>();

    Edits() {
    }

    /** Puts an object into a list; it then has this index. */
    public <T> void insert(EList<T> list, int index, T object) {
        apply(new Edit.Insert<>(list, index, object));
    }

    /** Takes the object with this index out of a list. */
    public <T> T remove(EList<T> list, int index) {
        T object = list.get(index);
        apply(new Edit.Remove<>(list, index, object));
        return object;
    }

    /** Moves an object within its list. */
    public void move(EList<?> list, int to, int from) {
        if (to != from) {
            apply(new Edit.Move<>(list, to, from));
        }
    }

    /** Gives an attribute or a reference another value; nothing where it has that value. */
    public void assign(EObject object, EStructuralFeature feature, Object value) {
        Object before = object.eGet(feature);
        if (!Objects.equals(before, value)) {
            apply(new Edit.Assign(object, feature, before, value));
        }
    }

    /** Adds a parameter to a unit where the order of the file wants it ({@link FileOrder}). */
    public void insert(Unit unit, Parameter parameter) {
        insert(unit.getParameters(), FileOrder.place(unit, FileOrder.key(parameter)), parameter);
    }

    /**
     * Makes the changes of another command a part of these; nothing where it has nothing to change. A part that is
     * refused ends the whole edit, which is then taken back and refused with the same reason.
     */
    public void part(ModelCommand part) {
        Verdict verdict = part.verdict();
        if (verdict.isAllowed()) {
            part.edit(this);
        } else if (!verdict.isRefused(Reason.NOTHING_TO_CHANGE)) {
            throw new RefusedPart(verdict);
        }
    }

    boolean isEmpty() {
        return done.isEmpty();
    }

    void revert() {
        ListIterator<Edit> edits = done.listIterator(done.size());
        while (edits.hasPrevious()) {
            edits.previous().revert();
        }
    }

    void reapply() {
        done.forEach(Edit::apply);
    }

    void forget() {
        revert();
        done.clear();
    }

    private void apply(Edit edit) {
        edit.apply();
        done.add(edit);
    }
}
