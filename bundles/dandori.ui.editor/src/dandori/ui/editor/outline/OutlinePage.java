package dandori.ui.editor.outline;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import dandori.diagram.UnitKind;
import dandori.model.Unit;
import dandori.ui.diagram.content.UnitKinds;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.diagram.draw.UnitImages;
import dandori.ui.editor.JobnetEditor;
import dandori.ui.editor.document.DocumentListener;

/** What the Outline view shows for a drawing. */
public final class OutlinePage extends Page implements IContentOutlinePage {

    private final JobnetEditor editor;
    private final DocumentListener edited = this::refresh;
    private final Runnable themed = this::refresh;
    private final ISelectionChangedListener selected = event -> follow(event.getSelection());
    private SashForm area;
    private TreeViewer tree;
    private boolean following;

    /** An outline of the drawing of an editor. */
    public OutlinePage(JobnetEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        area = new SashForm(parent, SWT.VERTICAL);
        tree = new TreeViewer(area, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setUseHashlookup(true);
        tree.setContentProvider(new Units());
        tree.setLabelProvider(new Labels());
        new Thumbnail(area, editor);
        area.setWeights(3, 2);
        tree.setInput(new Unit[]{ editor.root() });
        tree.expandToLevel(2);
        tree.addSelectionChangedListener(event -> lead(tree.getStructuredSelection()));
        editor.document().addListener(edited);
        editor.pane().viewer().addSelectionChangedListener(selected);
        Theme.current().addListener(themed);
    }

    @Override
    public void setActionBars(IActionBars bars) {
        editor.actions().addHistory(bars);
    }

    @Override
    public Control getControl() {
        return area;
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    private void refresh() {
        if (!tree.getControl().isDisposed()) {
            if (((Unit[]) tree.getInput())[0] != editor.root()) {
                tree.setInput(new Unit[]{ editor.root() });
                tree.expandToLevel(2);
            }
            tree.refresh();
        }
    }

    /** Shows in the drawing what is selected here. */
    private void lead(IStructuredSelection selection) {
        if (!following && selection.getFirstElement() instanceof Unit unit && unit.eResource() != null) {
            editor.show(unit);
        }
    }

    /** Shows here what is selected in the drawing. */
    private void follow(ISelection selection) {
        Object first = ((IStructuredSelection) selection).getFirstElement();
        if (first instanceof EditPart part && part.getModel() instanceof Unit unit && !tree.getControl().isDisposed()
                && !tree.getControl().isFocusControl()) {
            following = true;
            tree.setSelection(new StructuredSelection(unit), true);
            following = false;
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        tree.addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        tree.removeSelectionChangedListener(listener);
    }

    @Override
    public ISelection getSelection() {
        return tree.getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        tree.setSelection(selection);
    }

    @Override
    public void dispose() {
        editor.document().removeListener(edited);
        editor.pane().viewer().removeSelectionChangedListener(selected);
        Theme.current().removeListener(themed);
        super.dispose();
    }

    /** Units and those below them. */
    private static final class Units implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object roots) {
            return (Object[]) roots;
        }

        @Override
        public Object[] getChildren(Object unit) {
            return ((Unit) unit).getUnits().toArray();
        }

        @Override
        public Object getParent(Object unit) {
            return ((Unit) unit).getUpper();
        }

        @Override
        public boolean hasChildren(Object unit) {
            return !((Unit) unit).getUnits().isEmpty();
        }
    }

    /** Icons and names. */
    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object unit) {
            return ((Unit) unit).getName();
        }

        @Override
        public Image getImage(Object element) {
            Unit unit = (Unit) element;
            return UnitImages.of(UnitKinds.of(unit), UnitKind.recovery(unit.getType()), UnitImages.SMALL);
        }
    }
}
