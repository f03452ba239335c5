package dandori.diagram.route;

/** The sides of a unit at which relations leave and arrive. */
enum Side {
    LEFT, RIGHT, TOP, BOTTOM;

    /** Whether a line through this side runs from left to right or back. */
    boolean horizontal() {
        return this == LEFT || this == RIGHT;
    }
}
