package dandori.ui.editor.calendar;

/** A rectangle in pixels of a canvas. */
record Box(int x, int y, int width, int height) {

    boolean contains(int px, int py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }
}
