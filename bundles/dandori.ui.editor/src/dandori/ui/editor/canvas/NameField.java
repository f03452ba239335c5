package dandori.ui.editor.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dandori.diagram.theme.ThemeColour;
import dandori.model.Unit;
import dandori.model.commands.change.RenameUnitCommand;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.NameRules;
import dandori.model.commands.rules.Verdict;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.diagram.parts.UnitPart;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.commands.EditWords;

/**
 * The name of a unit, typed where it stands, with the number of bytes it has and may have. Enter takes it when it is a
 * good name, Esc leaves the old one, going elsewhere takes it if it is good.
 */
public final class NameField {

    private static final int WIDTH = 230;

    private final JobnetViewer viewer;
    private final NameRules names;
    private final Unit unit;
    private final Composite box;
    private final Text text;
    private final Label count;
    private final Label reason;
    private boolean closed;

    private NameField(JobnetViewer viewer, NameRules names, UnitPart part) {
        this.viewer = viewer;
        this.names = names;
        unit = part.unit();
        box = new Composite(viewer.canvas(), SWT.BORDER);
        box.setLayout(layout());
        text = new Text(box, SWT.SINGLE);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        count = new Label(box, SWT.RIGHT);
        count.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        reason = new Label(box, SWT.WRAP);
        OwnColours.keep(box);
        OwnColours.keep(count);
        OwnColours.keep(reason);
        for (Control control : new Control[]{ box, count, reason }) {
            control.setBackground(Theme.current().colour(ThemeColour.UNIT_FOOT));
        }
        reason.setForeground(Theme.current().colour(ThemeColour.DROP_REFUSED));
        fill();
        place(part);
    }

    /** Opens the field at a unit. */
    public static void open(JobnetViewer viewer, NameRules names, UnitPart part) {
        viewer.flush();
        viewer.reveal(part);
        new NameField(viewer, names, part);
    }

    private static GridLayout layout() {
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 4;
        layout.marginHeight = 2;
        layout.verticalSpacing = 2;
        return layout;
    }

    /** Over the middle of the icon, where the name stands; a refusal grows below. */
    private void place(UnitPart part) {
        Rectangle bounds = part.unitFigure().box();
        part.unitFigure().translateToAbsolute(bounds);
        int height = box.getSize().y;
        box.setLocation(bounds.x, bounds.y + Math.max(0, (bounds.height - height) / 2));
    }

    private void fill() {
        text.setText(unit.getName());
        text.selectAll();
        judge();
        text.addListener(SWT.Modify, event -> judge());
        text.addListener(SWT.DefaultSelection, event -> finish(false));
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.FocusOut, event -> finish(true));
        text.setFocus();
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = false;
            finish(false);
        }
    }

    private Verdict verdict() {
        List<Unit> others = new ArrayList<>(Level.of(unit).units());
        others.remove(unit);
        return names.verdict(text.getText(), others, unit.getType());
    }

    private void judge() {
        Optional<String> refusal = EditWords.refusal(verdict());
        int bytes = names.bytes(text.getText());
        count.setText(bytes + "/" + NameRules.MAX_BYTES);
        count.setForeground(Theme.current()
                .colour(bytes > NameRules.MAX_BYTES ? ThemeColour.DROP_REFUSED : ThemeColour.LABEL_MUTED));
        reason.setText(refusal.orElse(""));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        data.exclude = refusal.isEmpty();
        data.widthHint = WIDTH - 10;
        reason.setLayoutData(data);
        reason.setVisible(refusal.isPresent());
        box.setSize(WIDTH, box.computeSize(WIDTH, SWT.DEFAULT).y);
        box.layout();
    }

    /** Takes the name if it is good; one that is not is dropped when the user has gone elsewhere, else stays to mend. */
    private void finish(boolean left) {
        if (closed) {
            return;
        }
        boolean good = verdict().isAllowed();
        if (!good && !left) {
            text.setFocus();
            return;
        }
        String name = text.getText();
        close();
        EditCommand rename = new EditCommand(new RenameUnitCommand(unit, name, names));
        if (good && rename.canExecute()) {
            viewer.getEditDomain().getCommandStack().execute(rename);
        }
    }

    private void close() {
        if (!box.isDisposed()) {
            boolean focused = text.isFocusControl();
            closed = true;
            box.dispose();
            if (focused) {
                viewer.getControl().setFocus();
            }
        }
    }
}
