package dandori.unitdef.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The charsets a definition file can be in: those of a scheduler service ({@code definitions.md} §2.1) and any other
 * stateless superset of ASCII the Java runtime knows.
 */
public final class DefinitionCharset {

    private static final String ASCII_PROBE = "\t\n\r unit=A1_z;{ty=\"#\\~\";}/*(+-)*/";

    private DefinitionCharset() {
    }

    /**
     * The charsets behind a name, the best first: {@code Shift_JIS} means Windows-31J, {@code EUC-JP} is tried strictly
     * and then with the vendors' extra rows, {@code C} is ASCII. Empty when the name is unknown or the charset is none
     * for definition files (UTF-16, ISO-2022-JP).
     */
    public static List<Charset> named(String name) {
        List<String> names = switch (name.trim().toLowerCase(Locale.ROOT).replace('-', '_')) {
            case "shift_jis", "sjis", "ms932", "cp932", "windows_31j" -> List.of("windows-31j");
            case "euc_jp", "eucjp", "euc" -> List.of("EUC-JP", "x-eucJP-Open");
            case "c", "ascii" -> List.of("US-ASCII");
            default -> List.of(name.trim());
        };
        return names.stream().flatMap(DefinitionCharset::lookUp).toList();
    }

    /** The name a user gives on the command line for a charset. */
    public static String displayName(Charset charset) {
        return switch (charset.name()) {
            case "windows-31j" -> "Shift_JIS";
            case "x-eucJP-Open" -> "EUC-JP";
            default -> charset.name();
        };
    }

    private static Stream<Charset> lookUp(String name) {
        try {
            Charset charset = Charset.forName(name);
            return isSuitable(charset) ? Stream.of(charset) : Stream.empty();
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static boolean isSuitable(Charset charset) {
        boolean stateful = charset.name().contains("2022") || charset.name().contains("COMPOUND");
        return !stateful && charset.canEncode()
                && ASCII_PROBE.equals(new String(ASCII_PROBE.getBytes(StandardCharsets.US_ASCII), charset));
    }
}
