/**
 * The display list every back end draws: shapes and texts with colours by name. A back end needs a {@link
 * dandori.diagram.draw.Pen}, whose figures it traces into a path of its toolkit with a {@link
 * dandori.diagram.draw.PathSink}.
 */
package dandori.diagram.draw;
