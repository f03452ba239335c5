package dandori.diagram.mark;

import dandori.diagram.draw.Drawing;

/** Something said about a unit by a badge at a corner of its own: colour and form, never colour alone. */
public sealed interface Mark permits StateMark, ChangeMark, ProblemMark {
    /** Edge of the square badges are drawn on. */
    double SIZE = 24;

    /** The badge on a square of {@link #SIZE} pixels. */
    Drawing badge();

    /** Stable name in lower case with hyphens, for style sheets and texts. */
    String key();
}
