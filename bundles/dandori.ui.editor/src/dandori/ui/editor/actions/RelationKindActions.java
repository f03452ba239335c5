package dandori.ui.editor.actions;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;

import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.commands.relate.ChangeRelationKindCommand;
import dandori.ui.editor.JobnetEditor;
import dandori.ui.editor.commands.EditCommand;

/** The choice between an ordinary and a conditional relation, for the menu of a selected relation. */
public final class RelationKindActions {

    private RelationKindActions() {
    }

    /** Adds the choice when a single relation is selected. */
    public static void fill(IMenuManager menu, JobnetEditor editor) {
        Object selected = editor.pane().viewer().getSelectedEditParts().size() == 1
                ? editor.pane().viewer().getSelectedEditParts().get(0)
                : null;
        if (selected instanceof EditPart part && part.getModel() instanceof Relation relation) {
            for (RelationKind kind : RelationKind.values()) {
                menu.add(action(editor, relation, kind));
            }
        }
    }

    private static IAction action(JobnetEditor editor, Relation relation, RelationKind kind) {
        EditCommand change = new EditCommand(new ChangeRelationKindCommand(relation, kind));
        Action action = new Action(Messages.get("kind_" + kind.getLiteral()), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked() && relation.getKind() != kind) {
                    editor.execute(change);
                }
            }
        };
        action.setChecked(relation.getKind() == kind);
        action.setEnabled(relation.getKind() == kind || change.canExecute());
        return action;
    }
}
