package dandori.ui.editor.canvas;

import java.util.Optional;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Sash;

import dandori.model.Unit;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.editor.find.FindBar;
import dandori.ui.editor.palette.PalettePane;
import dandori.ui.editor.parts.DrawingHost;

/** What is seen of an editor: path and buttons, what has to be said, drawing, palette. */
public final class JobnetPane {

    private static final int PALETTE_WIDTH = 224;
    private static final int LEAST_PALETTE = 120;
    private static final int EDGE = 4;

    private final JobnetViewer viewer = new JobnetViewer();
    private final ToolBarManager buttons = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
    private final Runnable themed = this::retheme;
    private final PathBar path;
    private final Banner banner;
    private final FindBar find;
    private final Zoom zoom;
    private final RefusalNote note;
    private final Sash edge;
    private final PalettePane palette;
    private Unit shown;

    /** Fills a part of the workbench. */
    public JobnetPane(Composite parent, DrawingDomain domain, DrawingHost host) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(pane);
        Composite head = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 1).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        path = new PathBar(head, host::open);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(path.control());
        buttons.createControl(head);
        banner = new Banner(pane, this::setFocus);
        find = new FindBar(pane, host::root, host::reveal, this::setFocus);
        Composite body = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(0, 0).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        createDrawing(body, domain, host);
        zoom = new Zoom(viewer);
        note = new RefusalNote(viewer);
        edge = edge(body);
        palette = new PalettePane(body, domain, host::create);
        GridDataFactory.fillDefaults().grab(false, true).hint(PALETTE_WIDTH, SWT.DEFAULT).applyTo(palette.control());
        Theme.current().addListener(themed);
        pane.addListener(SWT.Dispose, event -> Theme.current().removeListener(themed));
    }

    /** The edge between drawing and palette, to be dragged. */
    private Sash edge(Composite body) {
        Sash sash = new Sash(body, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(false, true).hint(EDGE, SWT.DEFAULT).applyTo(sash);
        sash.addListener(SWT.Selection, event -> {
            int wanted = body.getClientArea().width - event.x - EDGE;
            int width = Math.max(LEAST_PALETTE, Math.min(body.getClientArea().width / 2, wanted));
            ((GridData) palette.control().getLayoutData()).widthHint = width;
            body.layout();
        });
        return sash;
    }

    private void createDrawing(Composite body, DrawingDomain domain, DrawingHost host) {
        viewer.createControl(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.setProperty(DrawingHost.PROPERTY, host);
        viewer.addDropTargetListener(new UnitDrop(viewer));
        viewer.setKeyHandler(new DrawingKeys(viewer));
        domain.addViewer(viewer);
    }

    /** The viewer of the drawing. */
    public JobnetViewer viewer() {
        return viewer;
    }

    /** The zoom of the drawing. */
    public Zoom zoom() {
        return zoom;
    }

    /** The buttons above the drawing. */
    public ToolBarManager buttons() {
        return buttons;
    }

    /** The strip above the drawing. */
    public Banner banner() {
        return banner;
    }

    /** The strip to find units with. */
    public FindBar find() {
        return find;
    }

    /** Shows a jobnet. */
    public void show(Unit jobnet) {
        shown = jobnet;
        path.show(jobnet);
        viewer.setContents(jobnet);
        hint();
    }

    private void hint() {
        boolean empty = viewer.drawing().content().units().isEmpty();
        viewer.root().ground().setHint(empty ? Messages.get("empty_hint") : "");
    }

    /** Shows all of a drawing that is a little larger than the room there is for it. */
    public void fitIfUseful() {
        if (viewer.getControl() != null && !viewer.getControl().isDisposed()) {
            zoom.fitIfUseful();
        }
    }

    /** Brings everything up to date with the model. */
    public void refresh() {
        path.show(shown);
        viewer.drawing().refresh();
        hint();
    }

    /** Says why something cannot be done. */
    public void refuse(Optional<String> reason) {
        note.show(reason);
    }

    /** Whether the palette is shown. */
    public boolean isPaletteShown() {
        return palette.control().getVisible();
    }

    /** Shows the palette, or leaves the room to the drawing. */
    public void setPaletteShown(boolean shown) {
        for (Control part : new Control[]{ edge, palette.control() }) {
            part.setVisible(shown);
            ((GridData) part.getLayoutData()).exclude = !shown;
        }
        palette.control().getParent().layout();
    }

    private void retheme() {
        path.show(shown);
        viewer.getControl().redraw();
    }

    /** Gives the drawing the keys. */
    public void setFocus() {
        viewer.getControl().setFocus();
    }
}
