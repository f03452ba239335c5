package dandori.ui.editor.properties;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.commands.relate.ChangeRelationKindCommand;
import dandori.ui.editor.JobnetEditor;
import dandori.ui.editor.commands.EditCommand;

/** What can be said about a relation: its kind. */
final class RelationForm {

    private final JobnetEditor editor;
    private final Composite control;
    private final Label ends;
    private final Button conditional;
    private Relation relation;

    RelationForm(Composite parent, JobnetEditor editor) {
        this.editor = editor;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).applyTo(control);
        ends = new Label(control, SWT.NONE);
        conditional = new Button(control, SWT.CHECK);
        conditional.setText(Messages.get("conditional"));
        conditional.addListener(SWT.Selection, event -> change());
    }

    Control control() {
        return control;
    }

    void show(Relation shown) {
        relation = shown;
        ends.setText(relation.getPredecessor().getName() + "  →  " + relation.getSuccessor().getName());
        conditional.setSelection(relation.getKind() == RelationKind.CON);
        conditional.setEnabled(conditional.getSelection()
                || new ChangeRelationKindCommand(relation, RelationKind.CON).verdict().isAllowed());
        control.layout();
    }

    private void change() {
        RelationKind kind = conditional.getSelection() ? RelationKind.CON : RelationKind.SEQ;
        editor.execute(new EditCommand(new ChangeRelationKindCommand(relation, kind)));
    }
}
