package dandori.ui.editor.canvas;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;

import dandori.ui.diagram.draw.VectorSystem;
import dandori.ui.diagram.parts.DrawingRootPart;
import dandori.ui.diagram.parts.JobnetPart;
import dandori.ui.editor.parts.EditorPartFactory;

/** The viewer of a jobnet that is edited. */
public final class JobnetViewer extends ScrollingGraphicalViewer {

    /** A viewer without a control yet. */
    public JobnetViewer() {
        setRootEditPart(new DrawingRootPart());
        setEditPartFactory(new EditorPartFactory());
    }

    @Override
    protected LightweightSystem createLightweightSystem() {
        return new VectorSystem();
    }

    /** With another jobnet, what is selected is another thing too. */
    @Override
    public void setContents(EditPart contents) {
        super.setContents(contents);
        fireSelectionChanged();
    }

    /** What has just been made has no place before it has been laid out. */
    @Override
    public void reveal(EditPart part) {
        flush();
        super.reveal(part);
    }

    /** The root of the parts. */
    public DrawingRootPart root() {
        return (DrawingRootPart) getRootEditPart();
    }

    /** The jobnet that is shown. */
    public JobnetPart drawing() {
        return (JobnetPart) getContents();
    }

    /** The control, which scrolls. */
    public FigureCanvas canvas() {
        return (FigureCanvas) getControl();
    }
}
