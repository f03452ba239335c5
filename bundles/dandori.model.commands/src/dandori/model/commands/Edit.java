package dandori.model.commands;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The smallest changes there are; each can be taken back while the model is as it left it. */
sealed interface Edit {

    void apply();

    void revert();

    record Insert<T>(EList<T> list, int index, T object) implements Edit {

        @Override
        public void apply() {
            list.add(index, object);
        }

        @Override
        public void revert() {
            list.remove(index);
        }
    }

    record Remove<T>(EList<T> list, int index, T object) implements Edit {

        @Override
        public void apply() {
            list.remove(index);
        }

        @Override
        public void revert() {
            list.add(index, object);
        }
    }

    record Move<T>(EList<T> list, int to, int from) implements Edit {

        @Override
        public void apply() {
            list.move(to, from);
        }

        @Override
        public void revert() {
            list.move(from, to);
        }
    }

    record Assign(EObject object, EStructuralFeature feature, Object before, Object after) implements Edit {

        @Override
        public void apply() {
            object.eSet(feature, after);
        }

        @Override
        public void revert() {
            object.eSet(feature, before);
        }
    }
}
