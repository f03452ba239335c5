package dandori.ui.diagram.figures;

import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Where a line that is being drawn leaves a unit: at its handle. */
public final class HandleAnchor extends AbstractConnectionAnchor {

    /** An anchor at the handle of a unit. */
    public HandleAnchor(UnitFigure owner) {
        super(owner);
    }

    @Override
    public Point getLocation(Point reference) {
        Rectangle box = ((UnitFigure) getOwner()).box();
        Point handle = new Point(box.right(), box.y + box.height / 2);
        getOwner().translateToAbsolute(handle);
        return handle;
    }
}
