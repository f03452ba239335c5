package dandori.ui.editor.properties;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dandori.diagram.theme.ThemeColour;
import dandori.model.Unit;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.editor.JobnetEditor;
import dandori.ui.editor.canvas.OwnColours;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.commands.EditWords;

/** A row of a form: what it is, a control, and below it what is wrong with the value. */
abstract class Field {

    private static final int LABEL_WIDTH = 150;

    private final JobnetEditor editor;
    private final Composite cell;
    private final Label note;
    private Runnable resized = () -> {};
    private Unit unit;

    Field(Composite rows, JobnetEditor editor, String name, String help) {
        this.editor = editor;
        Label label = new Label(rows, SWT.WRAP);
        label.setText(name);
        label.setToolTipText(help);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(LABEL_WIDTH, SWT.DEFAULT).indent(0, 5)
                .applyTo(label);
        cell = new Composite(rows, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
        note = new Label(cell, SWT.WRAP);
        OwnColours.keep(note);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).hint(100, SWT.DEFAULT).applyTo(note);
        note.setVisible(false);
    }

    /** Where the control goes. */
    Composite cell() {
        return cell;
    }

    /** Takes the control into the row. */
    <C extends Control> C take(C control, String help) {
        control.setToolTipText(help);
        control.moveAbove(note);
        return control;
    }

    /** Shows the value of the unit. */
    abstract void refresh();

    /** Makes what has been entered the value of the unit, if it is a good one. */
    abstract void commit();

    /** Gives the control the keys; whether it took them. */
    abstract boolean setFocus();

    /** The unit whose value is shown. */
    Unit unit() {
        return unit;
    }

    /** The editor the unit is edited in. */
    JobnetEditor editor() {
        return editor;
    }

    void show(Unit shown) {
        unit = shown;
        refresh();
    }

    void onResize(Runnable callback) {
        resized = callback;
    }

    /** Says what is wrong below the control; empty takes that away. */
    void say(Optional<String> problem) {
        boolean changes = note.getVisible() != problem.isPresent() || !note.getText().equals(problem.orElse(""));
        if (changes) {
            note.setText(problem.orElse(""));
            note.setForeground(Theme.current().colour(ThemeColour.PROBLEM_ERROR));
            note.setBackground(cell.getBackground());
            ((GridData) note.getLayoutData()).exclude = problem.isEmpty();
            note.setVisible(problem.isPresent());
            cell.getParent().layout(true, true);
            resized.run();
        }
    }

    /** Makes an edit where it is allowed and the unit is still there; says below the control why it is not. */
    void execute(EditCommand command) {
        if (unit.eResource() == null) {
            return;
        }
        say(EditWords.refusal(command.verdict()));
        if (command.canExecute()) {
            editor.document().commands().execute(command);
        }
    }
}
