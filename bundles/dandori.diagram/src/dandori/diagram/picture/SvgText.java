package dandori.diagram.picture;

/** Numbers and characters as SVG wants them, in every locale alike. */
final class SvgText {
    private static final int HUNDRED = 100;

    private SvgText() {
    }

    /** At most two decimals, no exponent, no needless zeros. */
    static String number(double value) {
        long hundredths = Math.round(value * HUNDRED);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / HUNDRED;
        long rest = Math.abs(hundredths) % HUNDRED;
        if (rest == 0) {
            return sign + whole;
        }
        String digits = rest % 10 == 0 ? String.valueOf(rest / 10) : rest < 10 ? "0" + rest : String.valueOf(rest);
        return sign + whole + "." + digits;
    }

    /** Safe between tags and in attributes; characters XML does not allow become the replacement character. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(code -> {
            switch (code) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(allowed(code) ? code : 0xFFFD);
            }
        });
        return out.toString();
    }

    private static boolean allowed(int code) {
        return code == '\t' || code == '\n' || code == '\r' || code >= 0x20 && code <= 0xD7FF
                || code >= 0xE000 && code <= 0xFFFD || code >= 0x10000;
    }
}
