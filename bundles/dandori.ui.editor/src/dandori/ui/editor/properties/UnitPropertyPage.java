package dandori.ui.editor.properties;

import java.util.ArrayList;
import java.util.List;
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

/** What the Properties view shows for a drawing: the units that are selected, else the jobnet. */
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
        List<Object> models = models(selection);
        List<Unit> units = models.stream().filter(Unit.class::isInstance).map(Unit.class::cast)
                .filter(unit -> unit != editor.shown() || models.size() == 1).toList();
        if (units.isEmpty() && !models.isEmpty() && models.get(0) instanceof Relation relation) {
            relationForm.show(relation);
            top(relationForm.control());
        } else {
            show(units.isEmpty() ? List.of(editor.shown()) : units);
        }
    }

    private static List<Object> models(ISelection selection) {
        List<Object> models = new ArrayList<>();
        if (selection instanceof IStructuredSelection parts) {
            for (Object part : parts) {
                models.add(part instanceof EditPart edit ? edit.getModel() : null);
            }
        }
        return models;
    }

    private void show(List<Unit> units) {
        Optional.ofNullable(form).ifPresent(UnitForm::commit);
        if (form == null || !form.fits(units)) {
            if (form != null) {
                form.control().dispose();
            }
            form = new UnitForm(area, editor.document(), units);
        }
        form.show(units);
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
