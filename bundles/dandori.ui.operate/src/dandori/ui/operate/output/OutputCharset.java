package dandori.ui.operate.output;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Which charset output is read with, where nobody says: UTF-8 if it is that, else the old one of the language. */
public final class OutputCharset {

    /** A line feed is one byte of its own in all of them. */
    private static final List<String> OFFERED = List.of("UTF-8", "windows-31j", "EUC-JP", "GB18030", "windows-1252");

    private static final int MOST_CONTINUATION = 3;

    /** Those a user may choose from. */
    public static List<Charset> offered() {
        return OFFERED.stream().filter(Charset::isSupported).map(Charset::forName).toList();
    }

    /** The charset of lines, the first of which may be cut. */
    static Charset guess(byte[] lines, Locale locale) {
        int start = 0;
        while (start < Math.min(MOST_CONTINUATION, lines.length) && (lines[start] & 0xC0) == 0x80) {
            start++;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(lines, start, lines.length - start));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return Charset.forName(switch (locale.getLanguage()) {
                case "ja" -> "windows-31j";
                case "zh" -> "GB18030";
                default -> "windows-1252";
            });
        }
    }

    private OutputCharset() {
    }
}
