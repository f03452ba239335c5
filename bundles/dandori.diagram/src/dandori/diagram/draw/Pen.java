package dandori.diagram.draw;

/** A back end: SVG, PDF, SWT, Java2D. */
public interface Pen {
    /** Paints a shape: trace it with the placement, fill it, then draw the outline, its width times the scale. */
    void figure(Figure figure, Placement at);

    /** Writes a line of text, its size times the scale. */
    void text(TextRun text, Placement at);
}
