package dandori.ui.editor.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;

import dandori.model.Relation;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.CompositeCommand;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.create.CopiedUnits;
import dandori.model.commands.create.PasteStyle;
import dandori.model.commands.create.PasteUnitsCommand;
import dandori.model.commands.delete.DeleteRelationsCommand;
import dandori.model.commands.delete.DeleteUnitsCommand;
import dandori.model.commands.rules.Level;
import dandori.ui.editor.JobnetEditor;
import dandori.ui.editor.canvas.JobnetViewer;
import dandori.ui.editor.commands.EditCommand;

/** What is done with everything that is selected in a drawing. */
final class SelectedUnits {

    /** What was copied last, in whichever drawing. */
    private static Optional<CopiedUnits> copied = Optional.empty();

    private final JobnetEditor editor;
    private final JobnetViewer viewer;

    SelectedUnits(JobnetEditor editor) {
        this.editor = editor;
        viewer = editor.pane().viewer();
    }

    List<Unit> units() {
        return models(Unit.class).stream().filter(unit -> unit != viewer.drawing().jobnet()).toList();
    }

    private <T> List<T> models(Class<T> type) {
        List<T> models = new ArrayList<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (type.isInstance(((EditPart) part).getModel())) {
                models.add(type.cast(((EditPart) part).getModel()));
            }
        }
        return models;
    }

    void delete() {
        List<Unit> units = units();
        List<Relation> relations = models(Relation.class);
        List<ModelCommand> parts = new ArrayList<>();
        if (!relations.isEmpty()) {
            parts.add(new DeleteRelationsCommand(relations));
        }
        if (!units.isEmpty()) {
            parts.add(new DeleteUnitsCommand(units));
        }
        if (!parts.isEmpty()) {
            CommandLabel label = CommandLabel.of("deleteSelection", units.isEmpty() ? "" : units.get(0).getName());
            editor.execute(new EditCommand(parts.size() == 1 ? parts.get(0) : new CompositeCommand(label, parts)));
        }
    }

    void rename() {
        units().stream().findFirst().ifPresent(editor::rename);
    }

    void copy() {
        List<Unit> units = units();
        if (!units.isEmpty()) {
            copied = Optional.of(CopiedUnits.of(units));
        }
    }

    void cut() {
        copy();
        delete();
    }

    void paste(boolean withRelations) {
        copied.ifPresent(units -> paste(units, withRelations));
    }

    void duplicate() {
        List<Unit> units = units();
        if (!units.isEmpty()) {
            paste(CopiedUnits.of(units), true);
        }
    }

    private void paste(CopiedUnits units, boolean withRelations) {
        PasteUnitsCommand paste = new PasteUnitsCommand(units, Level.below(viewer.drawing().jobnet()),
                PasteStyle.near(withRelations), editor.names());
        editor.execute(new EditCommand(paste));
        select(paste.pasted());
    }

    private void select(List<Unit> units) {
        List<Object> parts = units.stream().map(viewer.getEditPartRegistry()::get).filter(EditPart.class::isInstance)
                .toList();
        if (!parts.isEmpty()) {
            viewer.setSelection(new StructuredSelection(parts));
            viewer.reveal((EditPart) parts.get(0));
        }
    }

    void selectAll() {
        viewer.setSelection(new StructuredSelection(viewer.drawing().getChildren()));
    }
}
