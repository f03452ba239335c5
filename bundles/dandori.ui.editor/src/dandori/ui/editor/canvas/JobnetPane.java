package dandori.ui.editor.canvas;

import java.util.Optional;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

import dandori.model.Unit;
import dandori.ui.editor.parts.DrawingHost;

/** What is seen of an editor: path and buttons, drawing, palette. */
public final class JobnetPane {

    private final JobnetViewer viewer = new JobnetViewer();
    private final Zoom zoom;
    private final RefusalNote note;

    /** Fills a part of the workbench. */
    public JobnetPane(Composite parent, DrawingDomain domain, DrawingHost host) {
        parent.setLayout(new FillLayout());
        viewer.createControl(parent);
        viewer.setProperty(DrawingHost.PROPERTY, host);
        domain.addViewer(viewer);
        zoom = new Zoom(viewer);
        note = new RefusalNote(viewer);
    }

    /** The viewer of the drawing. */
    public JobnetViewer viewer() {
        return viewer;
    }

    /** The zoom of the drawing. */
    public Zoom zoom() {
        return zoom;
    }

    /** Shows a jobnet. */
    public void show(Unit jobnet) {
        viewer.setContents(jobnet);
    }

    /** Brings the drawing up to date with the model. */
    public void refresh() {
        viewer.drawing().refresh();
    }

    /** Says why something cannot be done. */
    public void refuse(Optional<String> reason) {
        note.show(reason);
    }

    /** Gives the drawing the keys. */
    public void setFocus() {
        viewer.getControl().setFocus();
    }
}
