package dandori.ui.editor.properties;

import java.util.Optional;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;

import dandori.model.Relation;
import dandori.model.Unit;
import dandori.ui.editor.JobnetEditor;
import dandori.ui.editor.document.DocumentListener;

/** What the Properties view shows for a drawing: the unit that is selected, else the jobnet. */
public final class UnitPropertyPage extends Page implements IPropertySheetPage {

    private final JobnetEditor editor;
    private final StackLayout stack = new StackLayout();
    private final DocumentListener edited = this::refresh;
    private final ISelectionChangedListener selected = event -> show(event.getSelection());
    private Composite area;
    private UnitForm form;
    private RelationForm relationForm;

    /** A page for the drawing of an editor. */
    public UnitPropertyPage(JobnetEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        relationForm = new RelationForm(area, editor);
        editor.document().addListener(edited);
        editor.pane().viewer().addSelectionChangedListener(selected);
        show(editor.pane().viewer().getSelection());
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
        if (stack.topControl != null && form != null && stack.topControl == form.control()) {
            form.setFocus();
        } else {
            area.setFocus();
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part == editor) {
            show(selection);
        }
    }

    private void show(ISelection selection) {
        Object first = selection instanceof IStructuredSelection parts ? parts.getFirstElement() : null;
        Object model = first instanceof EditPart part ? part.getModel() : null;
        if (model instanceof Relation relation) {
            relationForm.show(relation);
            top(relationForm.control());
        } else {
            show(model instanceof Unit unit ? unit : editor.shown());
        }
    }

    private void show(Unit unit) {
        Optional.ofNullable(form).ifPresent(UnitForm::commit);
        if (form == null || !form.fits(unit)) {
            if (form != null) {
                form.control().dispose();
            }
            form = new UnitForm(area, editor, unit);
        }
        form.show(unit);
        top(form.control());
    }

    private void top(Control control) {
        stack.topControl = control;
        area.layout();
    }

    private void refresh() {
        show(editor.pane().viewer().getSelection());
    }

    @Override
    public void dispose() {
        editor.document().removeListener(edited);
        editor.pane().viewer().removeSelectionChangedListener(selected);
        super.dispose();
    }
}
