package dandori.diagram.draw;

/** A form without colour, in its own coordinates. */
public sealed interface Shape permits Path, Circle, RoundedRect, Polyline {
    /** Writes the outline, placed and scaled, to the path of a back end. */
    void trace(PathSink sink, Placement at);
}
