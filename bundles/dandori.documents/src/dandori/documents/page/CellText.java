package dandori.documents.page;

import java.util.ArrayList;
import java.util.List;

import dandori.documents.font.Typesetter;

/**
 * The lines of a cell.
 *
 * @param lines top to bottom
 * @param old   how many of the first ones are the earlier value, to be struck through
 * @param fresh whether the value changed
 */
record CellText(List<String> lines, int old, boolean fresh) {

    private static final CellText EMPTY = new CellText(List.of(), 0, false);

    static CellText of(String text, Typesetter setter, double size, double width) {
        return text.isEmpty() ? EMPTY : new CellText(setter.wrap(text, false, size, width), 0, false);
    }

    static CellText changed(String before, String now, Typesetter setter, double size, double width) {
        List<String> lines = new ArrayList<>();
        if (!before.isEmpty()) {
            lines.addAll(setter.wrap(before, false, size, width));
        }
        int old = lines.size();
        if (!now.isEmpty()) {
            lines.addAll(setter.wrap(now, false, size, width));
        }
        return new CellText(lines, old, true);
    }
}
