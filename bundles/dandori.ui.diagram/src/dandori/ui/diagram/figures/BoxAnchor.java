package dandori.ui.diagram.figures;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Where a line that is being drawn touches a unit: at its handle when it leaves, at the box when it arrives. */
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
    public Point getReferencePoint() {
        Rectangle box = getBox();
        Point handle = new Point(box.right(), box.y + box.height / 2);
        getOwner().translateToAbsolute(handle);
        return handle;
    }
}
