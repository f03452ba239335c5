package dandori.ui.diagram.figures;

import org.eclipse.draw2d.AnchorListener;
import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Where a line that is being drawn arrives at a unit: at its box, without the badges. Nobody hears of its moves: the way of
 * a relation is given, and thousands of listeners would make every change of the window slow.
 */
public final class BoxAnchor extends ChopboxAnchor {

    /** An anchor at the box of a unit. */
    public BoxAnchor(UnitFigure owner) {
        super(owner);
    }

    @Override
    protected Rectangle getBox() {
        return ((UnitFigure) getOwner()).box();
    }

    @Override
    public void addAnchorListener(AnchorListener listener) {
        // Nothing is told.
    }

    @Override
    public void removeAnchorListener(AnchorListener listener) {
        // As above.
    }
}
