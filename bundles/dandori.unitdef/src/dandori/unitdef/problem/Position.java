package dandori.unitdef.problem;

/**
 * A place in a definition file.
 *
 * @param offset UTF-16 offset from the start of the text, 0-based, a byte order mark not counted
 * @param line line number, 1-based; CR LF, LF and a lone CR each end a line
 * @param column column in characters (Unicode code points), 1-based; a tab counts as one
 */
public record Position(int offset, int line, int column) implements Comparable<Position> {

    /** The first character of a file. */
    public static final Position START = new Position(0, 1, 1);

    @Override
    public int compareTo(Position other) {
        return Integer.compare(offset, other.offset);
    }
}
