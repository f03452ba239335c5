package dandori.ui.operate.status;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dandori.diagram.mark.ProblemMark;
import dandori.diagram.theme.ThemeColour;
import dandori.operations.SchedulerStatus;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.diagram.draw.UnitImages;
import dandori.ui.operate.live.Generations;

/** Says above a view that the scheduler stopped, and why; there only then. */
public final class SchedulerBanner {

    private static final String OWN_COLOURS = "org.eclipse.e4.ui.css.disabled";

    private final Generations generations;
    private final Composite area;
    private final Label image;
    private final Label reason;
    private final Composite buttons;
    private final Generations.Listener changed = change -> show();
    private final Runnable recoloured = this::colour;

    /** A banner at the next place of a parent with a grid of one column. */
    public SchedulerBanner(Composite parent, Generations generations) {
        this.generations = generations;
        area = new Composite(parent, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(6, 4).numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        image = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(image);
        reason = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(reason);
        buttons = buttons();
        colour();
        generations.addListener(changed);
        Theme.current().addListener(recoloured);
        area.addListener(SWT.Dispose, event -> leave());
        show();
    }

    private Composite buttons() {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        button(row, "retry", generations.operator()::retry);
        button(row, "copy", this::copy);
        return row;
    }

    private static void button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get(key));
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(area.getDisplay());
        clipboard.setContents(new Object[]{ reason.getText() }, new Transfer[]{ TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private void colour() {
        Theme theme = Theme.current();
        for (Control control : new Control[]{ area, image, reason, buttons }) {
            control.setData(OWN_COLOURS, true);
            control.setBackground(theme.colour(ThemeColour.REMOVED_TINT));
            control.setForeground(theme.colour(ThemeColour.LABEL));
        }
        image.setImage(UnitImages.of(ProblemMark.ERROR, UnitImages.SMALL));
    }

    private void show() {
        SchedulerStatus status = generations.status();
        boolean failed = status instanceof SchedulerStatus.Failed;
        GridData place = (GridData) area.getLayoutData();
        String text = status instanceof SchedulerStatus.Failed why ? Messages.get("failed") + "\n" + why.reason() : "";
        if (place.exclude == failed || !text.equals(reason.getText())) {
            place.exclude = !failed;
            area.setVisible(failed);
            reason.setText(text);
            area.getParent().layout(true, true);
        }
    }

    private void leave() {
        generations.removeListener(changed);
        Theme.current().removeListener(recoloured);
    }
}
