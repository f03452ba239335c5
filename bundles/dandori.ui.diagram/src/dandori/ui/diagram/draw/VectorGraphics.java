package dandori.ui.diagram.draw;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;

import dandori.diagram.draw.Drawing;
import dandori.diagram.draw.Placement;

/** Graphics of draw2d that also take whole drawings, with lines of any width and sharp at every zoom. */
public final class VectorGraphics extends SWTGraphics {

    private final GC gc;

    /** Graphics that paint with this context. */
    public VectorGraphics(GC gc) {
        super(gc);
        this.gc = gc;
    }

    /** Paints a drawing if the graphics can, which those of our canvases do. */
    public static void draw(Graphics graphics, Drawing drawing, Placement at) {
        if (graphics instanceof VectorGraphics vectors) {
            vectors.draw(drawing, at);
        }
    }

    private void draw(Drawing drawing, Placement at) {
        pushState();
        // Turns what is pending, translation included, into the state of the context itself.
        scale(1f, 1f);
        checkPaint();
        paint(drawing, at);
        popState();
    }

    private void paint(Drawing drawing, Placement at) {
        Color background = gc.getBackground();
        Color foreground = gc.getForeground();
        Font font = gc.getFont();
        LineAttributes line = gc.getLineAttributes();
        int antialias = gc.getAntialias();
        drawing.draw(new GcPen(gc), at);
        gc.setAntialias(antialias);
        gc.setLineAttributes(line);
        gc.setFont(font);
        gc.setForeground(foreground);
        gc.setBackground(background);
    }
}
