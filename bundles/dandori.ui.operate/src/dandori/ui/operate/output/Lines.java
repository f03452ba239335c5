package dandori.ui.operate.output;

/** Makes a text fit for a screen. */
final class Lines {

    private static final int LONGEST = 4000;
    private static final char SHOWN_NUL = '\u2400';

    /** The same text without zeros, with very long lines broken. */
    static String shown(String text) {
        String clean = text.replace('\0', SHOWN_NUL);
        return longest(clean) <= LONGEST ? clean : broken(clean);
    }

    private static int longest(String text) {
        int longest = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            longest = Math.max(longest, end - start);
            start = end + 1;
        }
        return Math.max(longest, text.length() - start);
    }

    private static String broken(String text) {
        StringBuilder result = new StringBuilder(text.length() + text.length() / LONGEST);
        int column = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            column = character == '\n' ? 0 : column + 1;
            if (column > LONGEST && !Character.isLowSurrogate(character)) {
                result.append('\n');
                column = 1;
            }
            result.append(character);
        }
        return result.toString();
    }

    private Lines() {
    }
}
