package dandori.diagram.text;

import java.util.List;
import java.util.Objects;

/**
 * A text broken into lines.
 *
 * @param lines what is drawn, top to bottom; empty for a blank text
 * @param full the whole text, for tooltip, title and search
 * @param shortened whether the last line ends with an ellipsis in place of the rest
 * @param broken whether a word had to be parted, so that a smaller size would read better
 */
public record WrappedText(List<String> lines, String full, boolean shortened, boolean broken) {
    public WrappedText {
        lines = List.copyOf(lines);
        Objects.requireNonNull(full, "full");
    }
}
