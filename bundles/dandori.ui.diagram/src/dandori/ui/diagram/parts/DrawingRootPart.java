package dandori.ui.diagram.parts;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;

import dandori.ui.diagram.draw.ZoomPane;
import dandori.ui.diagram.figures.GroundFigure;

/** The layers of a drawing, bottom to top as in documents: ground, relations, units; and its zoom. */
public class DrawingRootPart extends ScalableFreeformRootEditPart {

    /** The layer of the ground. */
    public static final Object GROUND = "dandori.ground";

    private static final double[] LEVELS = { 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4 };

    /** Layers that zoom from 25 to 400 %. */
    public DrawingRootPart() {
        getZoomManager().setZoomLevels(LEVELS);
    }

    @Override
    protected IFigure createFigure() {
        FreeformViewport usual = (FreeformViewport) super.createFigure();
        FreeformViewport viewport = new SteadyViewport();
        viewport.setContents(usual.getContents());
        return viewport;
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        ScalableFreeformLayeredPane layers = new ZoomPane();
        layers.add(new GroundFigure(), GROUND, 0);
        layers.add(getPrintableLayers(), PRINTABLE_LAYERS, 1);
        Layer feedback = new FreeformLayer();
        feedback.setEnabled(false);
        layers.add(feedback, SCALED_FEEDBACK_LAYER, 2);
        return layers;
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        FreeformLayeredPane layers = new FreeformLayeredPane();
        layers.add(new ConnectionLayer(), CONNECTION_LAYER, 0);
        layers.add(new FreeformLayer(), PRIMARY_LAYER, 1);
        return layers;
    }

    /** What the mouse does on the ground is the affair of the jobnet that is shown. */
    @Override
    public DragTracker getDragTracker(Request request) {
        return getContents().getDragTracker(request);
    }

    /** The ground. */
    public GroundFigure ground() {
        return (GroundFigure) getLayer(GROUND);
    }

    /**
     * As large as its parent. Whenever anything moves, the canvas tries out how it would be with scroll bars; taking that
     * for a change of size would paint all of the drawing again.
     */
    private static final class SteadyViewport extends FreeformViewport {

        @Override
        public void setBounds(Rectangle wanted) {
            super.setBounds(getParent() == null ? wanted : getParent().getClientArea());
        }
    }

    /** The part of the drawing that is seen. */
    public FreeformViewport viewport() {
        return (FreeformViewport) getFigure();
    }
}
