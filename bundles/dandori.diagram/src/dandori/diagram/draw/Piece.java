package dandori.diagram.draw;

/** Something a {@link Drawing} is made of. */
public sealed interface Piece permits Figure, TextRun, Placed {
    /** Draws itself with the pen. */
    void draw(Pen pen, Placement at);
}
