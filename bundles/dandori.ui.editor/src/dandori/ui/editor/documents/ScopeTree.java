package dandori.ui.editor.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.ui.diagram.draw.UnitImages;
import dandori.ui.editor.Editors;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.OpenDefinitions;
import dandori.ui.editor.navigator.DefinitionFile;

/** The definition files of the site with their units, one of which is chosen. */
final class ScopeTree {

    private final TreeViewer tree;

    /**
     * What is chosen.
     *
     * @param file the definition file
     * @param unit path of the unit; empty for the whole file
     */
    record Choice(Path file, String unit) {
    }

    /** A tree in which something is chosen; the choice also says in which folder the files are. */
    ScopeTree(Composite parent, Choice first, Runnable changed) {
        tree = new TreeViewer(parent, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setUseHashlookup(true);
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new Labels());
        tree.setInput(Surroundings.ofWorkbench().definitions());
        element(first).ifPresent(element -> tree.setSelection(new StructuredSelection(element), true));
        if (first.unit().isEmpty()) {
            tree.expandToLevel(new DefinitionFile(first.file()), 2);
        }
        tree.addSelectionChangedListener(event -> changed.run());
    }

    private static Optional<Object> element(Choice choice) {
        if (choice.unit().isEmpty()) {
            return Optional.of(new DefinitionFile(choice.file()));
        }
        return document(choice.file())
                .flatMap(document -> UnitPath.find(document.definition(), choice.unit())).map(unit -> unit);
    }

    /** The document of a file; empty when it cannot be read, which the log tells. */
    static Optional<DefinitionDocument> document(Path file) {
        try {
            return Optional.of(OpenDefinitions.ofWorkbench().open(file));
        } catch (IOException unreadable) {
            ILog.of(ScopeTree.class).warn(file + ": " + unreadable.getMessage(), unreadable);
            return Optional.empty();
        }
    }

    Control control() {
        return tree.getControl();
    }

    /** What is chosen; the first file when nothing is. */
    Choice choice() {
        Object element = tree.getStructuredSelection().getFirstElement();
        if (element instanceof Unit unit) {
            return new Choice(Editors.document(unit).orElseThrow().file(), UnitPath.of(unit));
        }
        Object first = element == null ? ((Object[]) files(tree.getInput()))[0] : element;
        return new Choice(((DefinitionFile) first).path(), "");
    }

    private static Object[] files(Object folder) {
        return DefinitionFile.in((Path) folder).toArray();
    }

    /** Files, then units. */
    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return files(input);
        }

        @Override
        public Object[] getChildren(Object element) {
            return below(element).toArray();
        }

        private static List<Unit> below(Object element) {
            return element instanceof Unit unit
                    ? unit.getUnits()
                    : document(((DefinitionFile) element).path()).map(found -> found.definition().getUnits())
                            .map(List::copyOf).orElse(List.of());
        }

        @Override
        public Object getParent(Object element) {
            if (!(element instanceof Unit unit)) {
                return null;
            }
            return unit.getUpper() == null
                    ? Editors.document(unit).map(document -> (Object) new DefinitionFile(document.file())).orElse(null)
                    : unit.getUpper();
        }

        @Override
        public boolean hasChildren(Object element) {
            return !(element instanceof Unit unit) || !unit.getUnits().isEmpty();
        }
    }

    /** Names and icons. */
    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            return element instanceof Unit unit
                    ? unit.getName()
                    : Messages.get("scope_file", ((DefinitionFile) element).path().getFileName());
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof Unit unit ? UnitImages.of(unit.getType(), UnitImages.SMALL) : null;
        }
    }
}
