package dandori.documents.font;

/**
 * A piece of a line that one face has.
 *
 * @param face  the face
 * @param text  its characters
 * @param width in em
 */
public record GlyphRun(Face face, String text, double width) {
}
