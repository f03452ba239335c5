package dandori.ui.editor.welcome;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;

import dandori.ui.diagram.UiTrace;
import dandori.ui.editor.SiteDefinitions;
import dandori.ui.editor.document.OpenDefinitions;

/** "Your first jobnet": what to do, step by step; each step can also be done by its button, in the editors themselves. */
public final class FirstJobnetView extends ViewPart {

    /** The identifier of the view in the workbench. */
    public static final String ID = "dandori.ui.editor.first_jobnet";

    private static final int BUTTON_WIDTH = 110;

    private final SiteDefinitions site = PlatformUI.getWorkbench().getService(SiteDefinitions.class);
    private final FirstJobnet first = new FirstJobnet(site.folder());
    private final Map<Step, Label> marks = new EnumMap<>(Step.class);
    private final Map<Step, Button> buttons = new EnumMap<>(Step.class);
    private final Runnable changed = this::show;
    private ScrolledComposite scrolled;
    private Composite rows;

    @Override
    public void createPartControl(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        rows = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 6).spacing(8, 6).applyTo(rows);
        Label heading = new Label(rows, SWT.WRAP);
        heading.setText(Messages.get("intro"));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(heading);
        for (Step step : Step.values()) {
            createStep(step);
        }
        scrolled.setContent(rows);
        scrolled.addListener(SWT.Resize, event -> scrolled
                .setMinHeight(rows.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y));
        OpenDefinitions.ofWorkbench().addListener(changed);
        show();
    }

    private void createStep(Step step) {
        Label mark = new Label(rows, SWT.CENTER);
        GridDataFactory.swtDefaults().hint(18, SWT.DEFAULT).align(SWT.CENTER, SWT.BEGINNING).applyTo(mark);
        marks.put(step, mark);
        Composite words = new Composite(rows, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        Label title = new Label(words, SWT.WRAP);
        title.setText(step.ordinal() + 1 + ". " + Messages.get("step_" + step));
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Label how = new Label(words, SWT.WRAP);
        how.setText(Messages.get("how_" + step));
        for (Label label : new Label[]{ title, how }) {
            GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
        }
        Button button = new Button(rows, SWT.PUSH);
        button.setText(Messages.get("do"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(BUTTON_WIDTH, SWT.DEFAULT).applyTo(button);
        button.addListener(SWT.Selection, event -> perform(step));
        buttons.put(step, button);
    }

    private void perform(Step step) {
        try {
            step.perform(first, getSite().getPage(), site.today());
            UiTrace.event("step", step);
        } catch (IOException | CommandException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
        }
        show();
    }

    /** A step can be done when the one before has been. */
    private void show() {
        if (rows.isDisposed()) {
            return;
        }
        boolean reached = true;
        for (Step step : Step.values()) {
            boolean done = step.isDone(first);
            marks.get(step).setText(done ? "✔" : "○");
            buttons.get(step).setEnabled(reached && !done);
            reached = done;
        }
        next().ifPresent(scrolled::showControl);
    }

    private Optional<Button> next() {
        return buttons.values().stream().filter(Button::isEnabled).findFirst();
    }

    @Override
    public void setFocus() {
        show();
        next().ifPresent(Button::setFocus);
    }

    @Override
    public void dispose() {
        OpenDefinitions.ofWorkbench().removeListener(changed);
        super.dispose();
    }
}
