package dandori.documents.canvas;

import java.util.List;

import dandori.diagram.draw.Placement;
import dandori.diagram.draw.Shape;
import dandori.diagram.geometry.Rect;
import dandori.diagram.theme.Rgb;
import dandori.documents.font.GlyphRun;

/** A back end: PDF, SVG, picture. Coordinates in points from the upper left corner, y downwards. */
public interface Canvas {

    /** Fills a shape. */
    void fill(Shape shape, Placement at, Rgb colour);

    /** Draws the outline of a shape. */
    void line(Shape shape, Placement at, Stroke stroke);

    /** Writes the pieces of a line of text side by side, from {@code x} on. */
    void glyphs(List<GlyphRun> runs, double x, double baseline, Lettering style);

    /** Makes an area lead to an anchor; back ends without links leave it alone. */
    void link(Rect area, String anchor);

    /** Draws something of which only what lies in the area is seen. */
    void clipped(Rect area, Runnable drawing);
}
