package dandori.ui.editor.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dandori.diagram.theme.ThemeColour;
import dandori.model.Unit;
import dandori.model.commands.CompositeCommand;
import dandori.model.commands.ModelCommand;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.editor.canvas.OwnColours;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.commands.EditWords;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.Entry;

/**
 * A row of a form: what it is, a control, and below it what is wrong with the value, or one line of help while the control
 * has the keys. Shows one unit, or what several units have in common; an entry then goes to all of them in one step.
 */
public abstract class Field {

    private static final int LABEL_WIDTH = 150;

    private final DefinitionDocument document;
    private final Entry entry = this::commit;
    private final String help;
    private final Label label;
    private final Composite cell;
    private final Label note;
    private Runnable resized = () -> {};
    private List<Unit> units = List.of();
    private Optional<String> problem = Optional.empty();
    private Optional<String> checked = Optional.empty();
    private boolean keyed;
    private boolean again;

    Field(Composite rows, DefinitionDocument document, String name, String help) {
        this.document = document;
        this.help = help.lines().findFirst().orElse("");
        label = new Label(rows, SWT.WRAP);
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
        Runnable recolour = this::showNote;
        Theme.current().addListener(recolour);
        note.addDisposeListener(gone -> {
            Theme.current().removeListener(recolour);
            typing(false);
        });
    }

    /** Where the control goes. */
    Composite cell() {
        return cell;
    }

    /** Where a control and what belongs beside it go. */
    Composite pair() {
        Composite pair = new Composite(cell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(pair);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(pair);
        pair.moveAbove(note);
        return pair;
    }

    /** Takes the control into the row. */
    <C extends Control> C take(C control, String help) {
        control.setToolTipText(help);
        if (control.getParent() == cell) {
            control.moveAbove(note);
        }
        follow(control);
        // The keys that save, run or undo are for the value that has been typed, too.
        control.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.MOD1) {
                commit();
            }
        });
        return control;
    }

    /** Shows the help while a control has the keys. */
    void follow(Control control) {
        control.addListener(SWT.FocusIn, event -> keyed(true));
        control.addListener(SWT.FocusOut, event -> keyed(false));
    }

    private void keyed(boolean now) {
        keyed = now;
        showNote();
        reveal();
    }

    /** While the control has the keys it is seen, and what is said below it too. */
    private void reveal() {
        for (Composite at = cell; keyed && at != null; at = at.getParent()) {
            if (at instanceof ScrolledComposite scrolled) {
                scrolled.showControl(cell);
                return;
            }
        }
    }

    /** Shows the value of the unit. */
    abstract void refresh();

    /** Makes what has been entered the value of the unit, if it is a good one. */
    abstract void commit();

    /** Lets the file know whether something is typed that is no edit yet. */
    void typing(boolean pending) {
        document.typing(entry, pending && !units.isEmpty());
    }

    /** Gives the control the keys; whether it took them. */
    abstract boolean setFocus();

    /** The unit whose value is shown, the first of several; null while there is none. */
    Unit unit() {
        return units.isEmpty() ? null : units.get(0);
    }

    /** The units whose value is shown. */
    List<Unit> units() {
        return units;
    }

    /**
     * Whether what is typed is to stay although the unit is shown again: because somebody is at it, or because it was
     * refused and the value is still the one it was to replace.
     */
    boolean isKept(Control control, boolean differs, boolean sameValue) {
        return differs && (control.isFocusControl() || again && sameValue);
    }

    /** The file the units are in. */
    DefinitionDocument document() {
        return document;
    }

    /** Whether the units have different values. */
    boolean isMixed(Function<Unit, ?> value) {
        return units.stream().map(value).distinct().count() > 1;
    }

    /** Shows a unit. */
    public void show(Unit shown) {
        show(List.of(shown));
    }

    /** Shows what several units have in common. */
    public void show(List<Unit> shown) {
        again = units.equals(shown);
        units = List.copyOf(shown);
        refresh();
    }

    /** Shows or hides the row. */
    void setShown(boolean shown) {
        for (Control control : List.of(label, cell)) {
            ((GridData) control.getLayoutData()).exclude = !shown;
            control.setVisible(shown);
        }
    }

    /** Whether the row is there to be seen. */
    boolean isShown() {
        return cell.getVisible() || !((GridData) cell.getLayoutData()).exclude;
    }

    /** Calls back when the row needs another height. */
    public void onResize(Runnable callback) {
        resized = callback;
    }

    /** Says what is wrong below the control; empty takes that away. */
    void say(Optional<String> found) {
        problem = found;
        showNote();
    }

    /** Says what the checks of the whole file have found about the value. */
    void sayChecked(Optional<String> found) {
        checked = found;
        showNote();
    }

    private void showNote() {
        if (note.isDisposed()) {
            return;
        }
        Optional<String> wrong = problem.or(() -> checked);
        String text = wrong.orElse(keyed ? help : "");
        note.setForeground(Theme.current().colour(wrong.isPresent()
                ? ThemeColour.PROBLEM_ERROR
                : ThemeColour.LABEL_MUTED));
        if (!note.getText().equals(text)) {
            note.setText(text);
            ((GridData) note.getLayoutData()).exclude = text.isEmpty();
            note.setVisible(!text.isEmpty());
            cell.getParent().layout(true, true);
            resized.run();
            reveal();
        }
    }

    /** Makes the same edit of every unit, one step, where it is allowed and the units are still there. */
    void execute(Function<Unit, ModelCommand> edit) {
        if (units.isEmpty() || units.stream().anyMatch(unit -> unit.eResource() == null)) {
            return;
        }
        List<ModelCommand> parts = units.stream().map(edit).toList();
        EditCommand command = new EditCommand(parts.size() == 1
                ? parts.get(0)
                : new CompositeCommand(parts.get(0).label(), parts));
        say(EditWords.refusal(command.verdict()));
        if (command.canExecute()) {
            document.commands().execute(command);
        }
    }
}
