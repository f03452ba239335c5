package dandori.acceptance;

/**
 * Something the workbench says can be seen, in pixels of the screen.
 *
 * @param kind class of the widget or figure
 * @param text what it says
 */
record Place(String kind, int x, int y, int width, int height, String text) {

    static Place of(String line) {
        String[] fields = line.split("\t", 6);
        return new Place(fields[0], Integer.parseInt(fields[1]), Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]), Integer.parseInt(fields[4]), fields[5]);
    }

    Place times(int scale) {
        return new Place(kind, x * scale, y * scale, width * scale, height * scale, text);
    }

    Place centre() {
        return new Place(kind, x + width / 2, y + height / 2, 0, 0, text);
    }

    boolean contains(Place other) {
        Place middle = other.centre();
        return middle.x >= x && middle.x < x + width && middle.y >= y && middle.y < y + height;
    }

    /** Whether all of another place is in this one. */
    boolean holds(Place other) {
        return other.x >= x && other.y >= y && other.x + other.width <= x + width
                && other.y + other.height <= y + height;
    }

    /** Whether a part of another place is in this one. */
    boolean overlaps(Place other) {
        return other.x < x + width && other.x + other.width > x && other.y < y + height && other.y + other.height > y;
    }

    boolean isRightOf(Place label) {
        return x >= label.x + label.width && Math.abs(y - label.y) < 20;
    }
}
