package dandori.app.workbench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

import dandori.ui.editor.JobnetEditor;
import dandori.ui.editor.JobnetInput;
import dandori.ui.editor.SiteDefinitions;

/** What is said where drawings will be, as long as there is none: how to begin. */
final class EmptyDesk implements IPartListener2 {

    private static final String EDITORS = "org.eclipse.e4.primaryDataStack";
    private static final int TEXT_WIDTH = 510;
    private static final int DOOR_WIDTH = 150;
    private static final int INSET = 4;

    private final IWorkbenchWindow window;
    private final CTabFolder editors;
    private final ScrolledComposite desk;
    private final Map<Label, Integer> wrapped = new LinkedHashMap<>();

    private EmptyDesk(IWorkbenchWindow window, CTabFolder editors) {
        this.window = window;
        this.editors = editors;
        desk = new ScrolledComposite(editors, SWT.V_SCROLL);
        desk.setExpandHorizontal(true);
        desk.setExpandVertical(true);
        // The workbench has a ground of its own there.
        desk.moveAbove(null);
        desk.setBackgroundMode(SWT.INHERIT_FORCE);
    }

    /** Says it in the window whenever no drawing is open, as soon as there is a place for drawings. */
    static void furnish(IWorkbenchWindow window) {
        MWindow of = window.getService(MWindow.class);
        if (window.getService(EModelService.class).find(EDITORS, of) instanceof MPartStack stack
                && stack.getWidget() instanceof CTabFolder editors) {
            furnish(window, editors);
        }
        // A layout that was stored gets its place for drawings only after the window has opened.
        PlatformUI.getWorkbench().getService(IEventBroker.class).subscribe(UIEvents.UIElement.TOPIC_WIDGET, event -> {
            if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPartStack stack
                    && EDITORS.equals(stack.getElementId()) && stack.getWidget() instanceof CTabFolder editors) {
                furnish(window, editors);
            }
        });
    }

    private static void furnish(IWorkbenchWindow window, CTabFolder editors) {
        EmptyDesk desk = new EmptyDesk(window, editors);
        desk.write();
        window.getPartService().addPartListener(desk);
        editors.addListener(SWT.Resize, event -> desk.show());
        editors.addListener(SWT.Dispose, event -> window.getPartService().removePartListener(desk));
        desk.later();
    }

    private void write() {
        Composite ground = new Composite(desk, SWT.NONE);
        desk.setContent(ground);
        GridLayoutFactory.fillDefaults().margins(INSET, INSET).applyTo(ground);
        Composite text = new Composite(ground, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(text);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(text);
        Label title = new Label(text, SWT.NONE);
        title.setText(WorkbenchTexts.get("desk_title"));
        title.setFont(JFaceResources.getHeaderFont());
        Composite doors = new Composite(text, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 8).applyTo(doors);
        door(doors, "door_sample", () -> sample().ifPresent(this::open));
        door(doors, "door_import", () -> new ImportDialog(window).open());
        door(doors, "door_new", () -> Deeds.command(window, Deeds.NEW_JOBNET));
        Link links = new Link(text, SWT.NONE);
        links.setText(WorkbenchTexts.get("door_first", Deeds.FIRST_JOBNET, Deeds.HELP));
        links.addListener(SWT.Selection, event -> Deeds.view(window, event.text));
        for (String key : new String[]{ "desk_open", "desk_draw", "desk_run" }) {
            Label line = new Label(text, SWT.WRAP);
            line.setText(WorkbenchTexts.get(key));
            wrapped.put(line, 0);
        }
    }

    private void door(Composite doors, String key, Runnable deed) {
        Button button = new Button(doors, SWT.PUSH);
        button.setText(WorkbenchTexts.get(key));
        GridDataFactory.fillDefaults().hint(DOOR_WIDTH, SWT.DEFAULT).applyTo(button);
        button.addListener(SWT.Selection, event -> deed.run());
        Label help = new Label(doors, SWT.WRAP);
        help.setText(WorkbenchTexts.get(key + "_help"));
        wrapped.put(help, DOOR_WIDTH + 14);
    }

    /** The sample, put into the site again where it is not there any more. */
    private static Optional<JobnetInput> sample() {
        try {
            return Optional.of(SampleSite.bring(PlatformUI.getWorkbench().getService(SiteDefinitions.class).folder()));
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
            return Optional.empty();
        }
    }

    private void open(JobnetInput sample) {
        try {
            window.getActivePage().openEditor(sample, JobnetEditor.ID);
        } catch (PartInitException gone) {
            StatusManager.getManager().handle(gone.getStatus(), StatusManager.SHOW);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        later();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        later();
    }

    /** The tabs of editors come after the news of them, and go before. */
    private void later() {
        if (!editors.isDisposed()) {
            editors.getDisplay().asyncExec(this::show);
        }
    }

    private void show() {
        if (!editors.isDisposed()) {
            Rectangle room = editors.getClientArea();
            int top = Math.min(room.y, editors.getTabHeight() - 1);
            desk.setBounds(room.x, top, room.width, room.height + room.y - top);
            desk.setVisible(editors.getItemCount() == 0);
            wrap(room.width);
        }
    }

    /** Texts are as wide as there is room, which is little at 200 %. */
    private void wrap(int room) {
        int width = Math.max(2 * DOOR_WIDTH, Math.min(TEXT_WIDTH, room - 8 * INSET));
        wrapped.forEach((label, less) -> GridDataFactory.swtDefaults().hint(width - less, SWT.DEFAULT).applyTo(label));
        desk.setMinHeight(desk.getContent().computeSize(room, SWT.DEFAULT).y);
        desk.layout(true, true);
    }
}
