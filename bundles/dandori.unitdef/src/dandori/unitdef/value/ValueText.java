package dandori.unitdef.value;

import java.util.ArrayList;
import java.util.List;

/** The text of a value as written. */
public final class ValueText {

    private ValueText() {
    }

    /** The value without comments and without blanks at both ends; comment marks inside strings are text. */
    public static String withoutComments(String value) {
        if (!value.contains("/*")) {
            return value.strip();
        }
        StringBuilder plain = new StringBuilder(value.length());
        int lastEnd = value.lastIndexOf("*/");
        int i = 0;
        while (i < value.length()) {
            int next = i + 2 <= lastEnd && value.startsWith("/*", i) ? value.indexOf("*/", i + 2) + 2 : i;
            if (next == i) {
                next = value.charAt(i) == '"' ? stringEnd(value, i) : i + 1;
                plain.append(value, i, next);
            }
            i = next;
        }
        return plain.toString().strip();
    }

    /** The parts between commas that stand neither in a string nor in parentheses. */
    static List<String> split(String value) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '"') {
                i = stringEnd(value, i) - 1;
            } else if (c == ',' && depth == 0) {
                parts.add(value.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(value.substring(from));
        return parts;
    }

    private static int stringEnd(String value, int open) {
        int close = QuotedString.closingQuote(value, open);
        return close < 0 ? value.length() : close + 1;
    }
}
