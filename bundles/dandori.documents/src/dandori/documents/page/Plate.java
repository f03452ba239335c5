package dandori.documents.page;

import java.util.List;

import dandori.diagram.draw.Placement;
import dandori.diagram.geometry.Point;
import dandori.diagram.geometry.Rect;
import dandori.documents.canvas.Paper;

/** A picture of any size, in coordinates of its own, that is shown on one page or on several side by side. */
interface Plate {

    /** Left edges of the columns and the right edge of the last. */
    double[] columns();

    /** Upper edges of the rows and the lower edge of the last. */
    double[] rows();

    /** Draws what meets the window. */
    void draw(Paper paper, Placement at, Rect window);

    /** The corners of every relation, for the marks at the edges of a page. */
    List<List<Point>> lines();

    /** Where the units are, by path. */
    List<Spot> spots();

    /** A unit and its box. */
    record Spot(String path, Rect box) {
    }
}
