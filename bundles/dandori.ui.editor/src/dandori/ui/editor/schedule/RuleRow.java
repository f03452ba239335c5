package dandori.ui.editor.schedule;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dandori.diagram.theme.ThemeColour;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.editor.canvas.OwnColours;

/** A row of the form: a name, controls side by side, and below them what is wrong. */
final class RuleRow {

    private static final int LABEL_WIDTH = 100;

    private final Label label;
    private final Composite cell;
    private final Composite controls;
    private final Label note;
    private final Runnable resized;

    /** @param resized called when the row needs another height */
    RuleRow(Composite rows, String key, Runnable resized) {
        this.resized = resized;
        label = new Label(rows, SWT.WRAP);
        label.setText(Messages.get(key));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
        cell = new Composite(rows, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
        controls = new Composite(cell, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.wrap = true;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.marginLeft = 0;
        controls.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(controls);
        note = new Label(cell, SWT.WRAP);
        OwnColours.keep(note);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).hint(100, SWT.DEFAULT).applyTo(note);
        note.setVisible(false);
    }

    /** Where the controls go. */
    Composite controls() {
        return controls;
    }

    /** Shows a control of the row or takes its room away. */
    static void setShown(Control control, boolean shown) {
        org.eclipse.swt.layout.RowData data = control.getLayoutData() instanceof org.eclipse.swt.layout.RowData has
                ? has
                : new org.eclipse.swt.layout.RowData();
        data.exclude = !shown;
        control.setLayoutData(data);
        control.setVisible(shown);
    }

    /** Shows or hides the row as a whole. */
    void setShown(boolean shown) {
        for (Control control : new Control[]{ label, cell }) {
            ((GridData) control.getLayoutData()).exclude = !shown;
            control.setVisible(shown);
        }
    }

    /** Says what is wrong; empty takes that away. */
    void say(Optional<String> problem) {
        if (!note.getText().equals(problem.orElse(""))) {
            note.setText(problem.orElse(""));
            note.setForeground(Theme.current().colour(ThemeColour.PROBLEM_ERROR));
            ((GridData) note.getLayoutData()).exclude = problem.isEmpty();
            note.setVisible(problem.isPresent());
            resized.run();
            reveal();
        }
    }

    /** What is said has to be seen. */
    private void reveal() {
        for (Composite at = cell; at != null; at = at.getParent()) {
            if (at instanceof ScrolledComposite scrolled) {
                scrolled.showControl(cell);
                return;
            }
        }
    }
}
