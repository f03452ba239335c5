package dandori.excel.book;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in the cells of a workbook, where {@code _x0041_} stands for a character by its number. */
public final class SafeText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SafeText() {
    }

    /** The text as it is written, so that nothing in it is taken for such a number. */
    public static String write(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_x$1_") : text;
    }

    /** What written text stands for. */
    public static String read(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPE.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            char c = (char) Integer.parseInt(matcher.group(1), 16);
            matcher.appendReplacement(plain, Matcher.quoteReplacement(String.valueOf(c)));
        }
        return matcher.appendTail(plain).toString();
    }
}
