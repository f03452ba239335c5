package dandori.ui.editor.policies;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

import dandori.diagram.Cell;
import dandori.diagram.Grid;
import dandori.diagram.draw.Dash;
import dandori.diagram.draw.Ink;
import dandori.diagram.draw.Drawing;
import dandori.diagram.draw.Placement;
import dandori.diagram.draw.RoundedRect;
import dandori.diagram.geometry.Rect;
import dandori.diagram.theme.ThemeColour;
import dandori.ui.diagram.draw.VectorGraphics;

/** Where a unit would stand: an outline in its cell, in the colour of what would come of it. */
final class CellFigure extends Figure {

    private static final int RADIUS = 8;
    private static final int SOFT = 70;
    private static final int MARGIN = 2;

    private ThemeColour colour = ThemeColour.DROP_ALLOWED;

    void show(Cell cell, boolean allowed) {
        Rect box = Grid.unitBounds(cell).grown(MARGIN);
        colour = allowed ? ThemeColour.DROP_ALLOWED : ThemeColour.DROP_REFUSED;
        setBounds(new Rectangle((int) box.x(), (int) box.y(), (int) box.width(), (int) box.height()));
        repaint();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle box = getBounds();
        RoundedRect shape = new RoundedRect(box.x + 1, box.y + 1, box.width - 2.0, box.height - 2.0, RADIUS);
        graphics.pushState();
        graphics.setAlpha(SOFT);
        VectorGraphics.draw(graphics, Drawing.builder().figure(shape, Ink.fill(colour)).build(), Placement.ORIGIN);
        graphics.popState();
        Ink line = Ink.line(colour, 2).with(Dash.DASHED);
        VectorGraphics.draw(graphics, Drawing.builder().figure(shape, line).build(), Placement.ORIGIN);
    }
}
