package dandori.ui.diagram.figures;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.geometry.Rectangle;

/** Where a line that is being drawn arrives at a unit: at its box, without the badges. */
public final class BoxAnchor extends ChopboxAnchor {

    /** An anchor at the box of a unit. */
    public BoxAnchor(UnitFigure owner) {
        super(owner);
    }

    @Override
    protected Rectangle getBox() {
        return ((UnitFigure) getOwner()).box();
    }
}
