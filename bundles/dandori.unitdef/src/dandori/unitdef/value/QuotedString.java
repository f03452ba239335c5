package dandori.unitdef.value;

/**
 * Strings in quotation marks: {@code #"} stands for a quotation mark, {@code ##} for a number sign. Any other character
 * stands for itself, a lone {@code #} and line breaks too.
 */
public final class QuotedString {

    private QuotedString() {
    }

    /** Whether a value is one quoted string from its first to its last character. */
    public static boolean isQuoted(String value) {
        return value.startsWith("\"") && closingQuote(value, 0) == value.length() - 1;
    }

    /** The content of a quoted string; a value that is none is returned as it is. */
    public static String content(String value) {
        if (!isQuoted(value)) {
            return value;
        }
        String body = value.substring(1, value.length() - 1);
        if (body.indexOf('#') < 0) {
            return body;
        }
        StringBuilder content = new StringBuilder(body.length());
        for (int i = 0; i < body.length(); i++) {
            i += isEscape(body, i) ? 1 : 0;
            content.append(body.charAt(i));
        }
        return content.toString();
    }

    /** The quoted string with a content. */
    public static String write(String content) {
        return '"' + content.replace("#", "##").replace("\"", "#\"") + '"';
    }

    /** Index of the mark that closes the string opened at an index, or -1. */
    static int closingQuote(String value, int open) {
        int i = open + 1;
        while (i < value.length() && value.charAt(i) != '"') {
            i += isEscape(value, i) ? 2 : 1;
        }
        return i < value.length() ? i : -1;
    }

    private static boolean isEscape(String text, int index) {
        return text.charAt(index) == '#' && index + 1 < text.length()
                && (text.charAt(index + 1) == '"' || text.charAt(index + 1) == '#');
    }
}
