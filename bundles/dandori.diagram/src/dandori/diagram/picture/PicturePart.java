package dandori.diagram.picture;

import dandori.diagram.draw.Drawing;
import java.util.Objects;

/**
 * A part of a picture a reader can point at.
 *
 * @param kinds words that tell what it is, separated by blanks, for style sheets
 * @param title full name, never shortened
 * @param description more about it; may be empty
 * @param drawing in coordinates of the picture
 */
public record PicturePart(String kinds, String title, String description, Drawing drawing) {
    public PicturePart {
        Objects.requireNonNull(kinds, "kinds");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(drawing, "drawing");
    }
}
