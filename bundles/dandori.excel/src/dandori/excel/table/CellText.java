package dandori.excel.table;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import dandori.unitdef.value.QuotedString;

/**
 * Values as a cell shows them: a quoted string as its content, line breaks as one character, several values one a line.
 * What no cell can hold is shown as a mark that says how long it is, and stays as it is until somebody overwrites it.
 */
public final class CellText {

    /** Most characters of a cell, with some room for what programs add. */
    public static final int LONGEST = 32_000;

    private CellText() {
    }

    /** One value. */
    public static String single(String raw) {
        return fit(plain(raw));
    }

    /** Several values of one key. */
    public static String list(List<String> raws) {
        StringJoiner lines = new StringJoiner("\n");
        raws.forEach(raw -> lines.add(listed(raw)));
        return fit(lines.toString());
    }

    /** The values in a cell that {@link #list} filled, or a user; those that were in marks are still raw. */
    public static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            int end = end(text, from);
            String line = text.substring(from, end).strip();
            if (!line.isEmpty()) {
                lines.add(line);
            }
            from = end + 1;
        }
        return lines;
    }

    /** Whether a text stands for a value no cell can hold. */
    public static boolean isMark(String text) {
        return text.startsWith("⟪") && text.endsWith("⟫");
    }

    /** The same text with one kind of line break. */
    public static String normal(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String plain(String raw) {
        String value = raw.strip();
        return normal(QuotedString.isQuoted(value) ? QuotedString.content(value) : value);
    }

    private static String listed(String raw) {
        String plain = plain(raw);
        boolean clear = plain.indexOf('\n') < 0 && !plain.startsWith("\"") && !plain.isBlank()
                && plain.equals(plain.strip());
        return clear ? plain : normal(raw.strip());
    }

    private static int end(String text, int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int search = from;
        if (start < text.length() && text.charAt(start) == '"') {
            search = closed(text, start);
        }
        int end = text.indexOf('\n', search);
        return end < 0 ? text.length() : end;
    }

    private static int closed(String text, int open) {
        int i = open + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '#' ? 2 : 1;
        }
        return Math.min(i, text.length());
    }

    private static String fit(String text) {
        return text.length() > LONGEST || hasControls(text)
                ? "⟪" + text.length() + ":" + Integer.toHexString(text.hashCode()) + "⟫"
                : text;
    }

    private static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c >= '\uFFFE' || isLoneSurrogate(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLoneSurrogate(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
