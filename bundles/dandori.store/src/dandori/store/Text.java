package dandori.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How instants and free text are written inside the database: {@code seconds.nanoseconds}, and one line per text. */
final class Text {

    private static final int NANO_DIGITS = 9;

    private Text() {
    }

    static void appendInstant(StringBuilder line, Instant instant) {
        line.append(instant.getEpochSecond()).append('.');
        String nanos = Integer.toString(instant.getNano());
        line.append("0".repeat(NANO_DIGITS - nanos.length())).append(nanos);
    }

    static Instant instant(String text) {
        int point = text.indexOf('.');
        long seconds = Long.parseLong(text, 0, point, 10);
        return Instant.ofEpochSecond(seconds, Integer.parseInt(text, point + 1, text.length(), 10));
    }

    static BigDecimal decimal(Instant instant) {
        return BigDecimal.valueOf(instant.getEpochSecond()).add(BigDecimal.valueOf(instant.getNano(), NANO_DIGITS));
    }

    static Instant instant(BigDecimal decimal) {
        BigDecimal[] parts = decimal.divideAndRemainder(BigDecimal.ONE);
        return Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].movePointRight(NANO_DIGITS).longValueExact());
    }

    /** Tabs and line ends become {@code \t}, {@code \n} and {@code \r}, the backslash is doubled. */
    static void appendEscaped(StringBuilder line, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }

    static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c == '\\' ? meaning(text.charAt(++i)) : c);
        }
        return plain.toString();
    }

    /** One line for each pair: name, tab, value. */
    static String lines(Map<String, String> pairs) {
        StringBuilder lines = new StringBuilder();
        pairs.forEach((name, value) -> {
            appendEscaped(lines, name);
            lines.append('\t');
            appendEscaped(lines, value);
            lines.append('\n');
        });
        return lines.toString();
    }

    static Map<String, String> map(String lines) {
        Map<String, String> pairs = new LinkedHashMap<>();
        lines.lines().map(line -> line.split("\t", -1))
                .forEach(pair -> pairs.put(unescaped(pair[0]), unescaped(pair[1])));
        return pairs;
    }

    private static char meaning(char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }
}
