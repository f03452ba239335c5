package dandori.ui.editor.navigator;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

import dandori.model.Unit;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.OpenDefinitions;

/** Shows only the units whose name has a text in it, and those around them. Files that have not been read stay. */
final class NavigatorFilter extends ViewerFilter {

    private static final int EXPANDED_AT_MOST = 200;

    private final String wanted;
    private final Set<Object> shown = new HashSet<>();
    private int matches;

    NavigatorFilter(String text) {
        wanted = text.toLowerCase(Locale.ROOT);
        for (DefinitionDocument document : OpenDefinitions.ofWorkbench().all()) {
            if (collect(document.definition().getUnits())) {
                shown.add(new DefinitionFile(document.file()));
            }
        }
    }

    private boolean collect(List<Unit> units) {
        boolean any = false;
        for (Unit unit : units) {
            boolean matched = unit.getName().toLowerCase(Locale.ROOT).contains(wanted);
            matches += matched ? 1 : 0;
            if (collect(unit.getUnits()) || matched) {
                shown.add(unit);
                any = true;
            }
        }
        return any;
    }

    /** How many units have the text in their name. */
    int matches() {
        return matches;
    }

    /** Shows the tree through this filter; opens it as far as there is something to see, if that is not too much. */
    void applyTo(TreeViewer tree) {
        tree.setFilters(this);
        if (matches > 0 && matches <= EXPANDED_AT_MOST) {
            tree.expandAll();
        }
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        if (element instanceof DefinitionFile file) {
            return file.document() == null || shown.contains(file);
        }
        return element instanceof Bucket bucket
                ? bucket.units().stream().anyMatch(shown::contains)
                : !(element instanceof Unit) || shown.contains(element);
    }
}
