package dandori.ui.editor.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

import dandori.model.Relation;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.CompositeCommand;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.create.CopiedUnits;
import dandori.model.commands.create.PasteStyle;
import dandori.model.commands.create.PasteUnitsCommand;
import dandori.model.commands.create.UnitText;
import dandori.model.commands.delete.DeleteRelationsCommand;
import dandori.model.commands.delete.DeleteUnitsCommand;
import dandori.model.commands.rules.Level;
import dandori.ui.editor.JobnetEditor;
import dandori.ui.editor.canvas.JobnetViewer;
import dandori.ui.editor.commands.EditCommand;

/** What is done with everything that is selected in a drawing. */
final class SelectedUnits {

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

    /** Puts them on the clipboard as unit definition text, for this and any other program. */
    void copy() {
        List<Unit> units = units();
        if (!units.isEmpty()) {
            Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
            clipboard.setContents(new Object[]{ UnitText.write(CopiedUnits.of(units)) },
                    new Transfer[]{ TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    void cut() {
        copy();
        delete();
    }

    void paste(boolean withRelations) {
        Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        Optional<CopiedUnits> copied = text instanceof String words ? UnitText.read(words) : Optional.empty();
        copied.ifPresentOrElse(units -> paste(units, withRelations),
                () -> editor.say(Optional.of(Messages.get("paste_no_units"))));
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

    void select(List<Unit> units) {
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
