package dandori.unitdef.catalogue;

/**
 * Walks over the lines of a data file that say something: neither empty nor comments. Cuts out only what is asked for,
 * because every start of the program waits for it.
 */
final class DataLines {

    private static final String ASSIGNS = " = ";

    private final String text;
    private int from;
    private int to = -1;
    private int number;

    DataLines(String text) {
        this.text = text;
    }

    /** Goes to the next line; false when there is none. */
    boolean advance() {
        do {
            if (to >= text.length()) {
                return false;
            }
            from = to + 1;
            int end = text.indexOf('\n', from);
            to = end < 0 ? text.length() : end;
            number++;
        } while (from == to || text.charAt(from) == '#' || text.charAt(from) == '\r');
        return true;
    }

    /** The number of the line in the file, from 1. */
    int number() {
        return number;
    }

    boolean startsWith(String beginning) {
        return text.startsWith(beginning, from) && from + beginning.length() <= to;
    }

    /** The line without white space around it. */
    String whole() {
        return text.substring(from, to).strip();
    }

    /** What stands before the equals sign. */
    String key() {
        return text.substring(from, assigns()).strip();
    }

    /** What stands after the equals sign. */
    String value() {
        int end = to;
        while (end > from && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return text.substring(assigns() + ASSIGNS.length(), end);
    }

    private int assigns() {
        int at = text.indexOf(ASSIGNS, from);
        if (at < 0 || at >= to) {
            throw new IllegalArgumentException("\" = \" expected: " + whole());
        }
        return at;
    }
}
