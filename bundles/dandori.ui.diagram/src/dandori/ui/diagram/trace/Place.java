package dandori.ui.diagram.trace;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Something that can be seen, and where on the screen.
 *
 * @param kind the class of the widget or figure
 * @param text what it says; its tool tip where it says nothing
 * @param bounds in pixels of the screen
 */
record Place(String kind, String text, Rectangle bounds) {

    /** The place as one line of fields between tabs. */
    String line() {
        return kind + "\t" + bounds.x + "\t" + bounds.y + "\t" + bounds.width + "\t" + bounds.height + "\t"
                + text.replaceAll("\\s+", " ");
    }
}
