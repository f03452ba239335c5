package dandori.ui.operate.generations;

import org.eclipse.jface.viewers.ITreeContentProvider;

import dandori.ui.operate.live.Generation;
import dandori.ui.operate.live.Generations;
import dandori.ui.operate.live.UnitRun;

/** Generations, shown by their root jobnets, and the units inside. */
final class RunContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((Generations) input).newestFirst().stream().map(Generation::rootRun).toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return ((UnitRun) element).parts().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return ((UnitRun) element).upper().orElse(null);
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((UnitRun) element).parts().isEmpty();
    }
}
