package dandori.ui.diagram.draw;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/** Layers that are zoomed by the transformation of the graphics, so that lines and letters stay sharp. */
public final class ZoomPane extends ScalableFreeformLayeredPane {

    @Override
    protected void paintClientArea(Graphics graphics) {
        if (getChildren().isEmpty()) {
            return;
        }
        graphics.pushState();
        graphics.scale(getScale());
        paintChildren(graphics);
        graphics.popState();
    }
}
