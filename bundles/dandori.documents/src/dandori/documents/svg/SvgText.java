package dandori.documents.svg;

/** Numbers and characters as SVG and HTML want them, in every locale alike. */
public final class SvgText {

    private static final int HUNDRED = 100;
    private static final int REPLACEMENT = 0xFFFD;

    private SvgText() {
    }

    /** At most two decimals, no exponent, no needless zeros. */
    public static String number(double value) {
        long hundredths = Math.round(value * HUNDRED);
        long whole = Math.abs(hundredths) / HUNDRED;
        long rest = Math.abs(hundredths) % HUNDRED;
        String sign = hundredths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        String digits = rest % 10 == 0 ? String.valueOf(rest / 10) : rest < 10 ? "0" + rest : String.valueOf(rest);
        return sign + whole + "." + digits;
    }

    /** Safe between tags and in attributes; characters XML does not allow become the replacement character. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(code -> {
            switch (code) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(allowed(code) ? code : REPLACEMENT);
            }
        });
        return out.toString();
    }

    private static boolean allowed(int code) {
        return code == '\t' || code == '\n' || code == '\r' || code >= 0x20 && code <= 0xD7FF
                || code >= 0xE000 && code <= 0xFFFD || code >= 0x10000;
    }
}
