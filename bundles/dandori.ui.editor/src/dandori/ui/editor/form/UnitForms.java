package dandori.ui.editor.form;

import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ILog;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;

import dandori.model.Jobnet;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.schedule.ScheduledDefinition;
import dandori.ui.editor.Editors;
import dandori.ui.editor.JobnetEditor;
import dandori.ui.editor.document.OpenDefinitions;

/** The forms there are, and the units they are for. */
public enum UnitForms {

    /** The days of a job group. */
    CALENDAR("dandori.ui.editor.calendar", ScheduledDefinition::isGroup),
    /** The rules of a jobnet. */
    SCHEDULE("dandori.ui.editor.schedule", Jobnet.class::isInstance);

    private final String editor;
    private final Predicate<Unit> fits;

    UnitForms(String editor, Predicate<Unit> fits) {
        this.editor = editor;
        this.fits = fits;
    }

    /** The unit itself or the nearest around it that has such a form. */
    public Optional<Unit> around(Unit unit) {
        for (Unit at = unit; at != null; at = at.getUpper()) {
            if (fits.test(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** Opens the form of a unit that has one. */
    public void open(IWorkbenchPage page, Unit unit) {
        Editors.document(unit).ifPresent(document -> {
            try {
                page.openEditor(new UnitInput(document.file(), UnitPath.of(unit)), editor);
            } catch (PartInitException e) {
                ILog.of(UnitForms.class).error(e.getMessage(), e);
            }
        });
    }

    /** The unit that is selected in a part, else the one the part shows. */
    static Optional<Unit> unitIn(IWorkbenchPart part) {
        ISelectionProvider provider = part.getSite().getSelectionProvider();
        Object model = provider == null ? null : model(provider.getSelection());
        if (model instanceof Unit unit) {
            return Optional.of(unit);
        }
        if (part instanceof UnitEditor form) {
            return Optional.of(form.unit());
        }
        return part instanceof JobnetEditor drawing ? Optional.of(drawing.shown()) : onlyGroup();
    }

    private static Object model(ISelection selection) {
        Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        return first instanceof EditPart part ? part.getModel() : first;
    }

    /** With one file open and one group in it there is no doubt which is meant. */
    private static Optional<Unit> onlyGroup() {
        return OpenDefinitions.ofWorkbench().all().stream().map(document -> document.definition().getUnits())
                .filter(units -> !units.isEmpty()).map(units -> units.get(0)).findFirst();
    }
}
