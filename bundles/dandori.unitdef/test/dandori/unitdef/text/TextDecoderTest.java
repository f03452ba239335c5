package dandori.unitdef.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dandori.unitdef.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "utf-8", "Shift_JIS", "sjis", "windows-31j", "EUC-JP", "eucJP", "C", "GB18030" })
    void charsetOfADefinitionFileIsKnown(String name) {
        byte[] content = "unit=a;".getBytes(StandardCharsets.US_ASCII);

        SourceText source = readable(content, name).source();

        assertEquals("unit=a;", source.text());
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16", "UTF-32", "ISO-2022-JP", "IBM1047", "klingon", "", "?" })
    void charsetThatNoDefinitionFileHasIsRefused(String name) {
        Decoding decoding = TextDecoder.decode(new byte[0], name);

        assertEquals("UNKNOWN_CHARSET", ((Decoding.Unreadable) decoding).problem().code());
    }

    @Test
    void vendorCharactersOfShiftJisSurvive() {
        byte[] content = "cm=\"①㈱髙～―\";".getBytes(Charset.forName("windows-31j"));

        SourceText source = readable(content, "Shift_JIS").source();

        assertEquals("cm=\"①㈱髙～―\";", source.text());
        assertArrayEquals(content, bytes(source));
    }

    @Test
    void charactersShiftJisSpellsInTwoWaysKeepTheirBytes() {
        byte[] content = { 'a', (byte) 0x81, (byte) 0xE0, '\n', (byte) 0x87, (byte) 0x90, (byte) 0xED, 0x40, 'b',
                '\n' };

        SourceText source = readable(content, "Shift_JIS").source();

        assertEquals("a≒\n≒纊b\n", source.text());
        assertArrayEquals(content, bytes(source));
    }

    @Test
    void vendorRowsOfEucJpAreRead() {
        byte[] content = { '"', (byte) 0xAD, (byte) 0xA1, (byte) 0xCA, (byte) 0xB8, '"', '\n' };

        Decoding.Readable readable = readable(content, "EUC-JP");

        assertEquals("\"①文\"\n", readable.source().text());
        assertEquals(List.of(), readable.problems());
        assertArrayEquals(content, bytes(readable.source()));
    }

    @Test
    void undecodableBytesAreReportedOncePerLineAndWrittenBack() {
        byte[] content = concat("夜間 ", 0xFF, "x", 0xC3, "\n", "朝\n", 0xE5, 0xA4);

        Decoding.Readable readable = readable(content, "UTF-8");

        assertEquals("夜間 \uFFFDx\uFFFD\n朝\n\uFFFD", readable.source().text());
        assertEquals(List.of("1:4 INVALID_BYTES [UTF-8, FF, 2]", "3:1 INVALID_BYTES [UTF-8, E5 A4, 1]"),
                readable.problems().stream().map(TextDecoderTest::shown).toList());
        assertArrayEquals(content, bytes(readable.source()));
    }

    @Test
    void replacementCharacterThatReallyStandsInTheFileIsNoProblem() {
        byte[] content = "cm=\"\uFFFD\";".getBytes(StandardCharsets.UTF_8);

        Decoding.Readable readable = readable(content, "UTF-8");

        assertEquals(List.of(), readable.problems());
        assertArrayEquals(content, bytes(readable.source()));
    }

    @ParameterizedTest
    @CsvSource({ "Shift_JIS, UTF-8, Shift_JIS", "EUC-JP, UTF-8, EUC-JP", "UTF-8, EUC-JP, UTF-8",
            "UTF-8, Shift_JIS, UTF-8", "EUC-JP, Shift_JIS, EUC-JP", "Shift_JIS, EUC-JP, Shift_JIS" })
    void fileInAnotherCharsetIsRecognised(String written, String read, String named) {
        String text = "cm=\"夜間バッチの集計処理、本番環境用、担当は運用部\";\n".repeat(3);
        byte[] content = text.getBytes(Charset.forName(written));

        Decoding.Readable readable = readable(content, read);

        boolean misread = readable.problems().isEmpty();
        assertTrue(misread && read.equals("Shift_JIS") || readable.problems().size() == 1
                && readable.problems().get(0).arguments().contains(named), () -> readable.problems().toString());
        assertArrayEquals(content, bytes(readable.source()));
    }

    @Test
    void utf16IsSaidPlainly() {
        byte[] marked = "unit=a;".getBytes(StandardCharsets.UTF_16);
        byte[] bare = "unit=a;".getBytes(StandardCharsets.UTF_16LE);

        assertEquals("1:1 UTF16_FILE [UTF-16BE]", shown(unreadable(marked)));
        assertEquals("1:1 UTF16_FILE [UTF-16LE]", shown(unreadable(bare)));
    }

    @Test
    void binaryFileIsRefusedAtItsFirstNul() {
        byte[] content = "unit=a;\n{\n\0".getBytes(StandardCharsets.US_ASCII);

        assertEquals("3:1 BINARY_FILE []", shown(unreadable(content)));
    }

    @Test
    void characterTheCharsetLacksIsRefusedWithItsPlace() {
        SourceText source = SourceText.of("cm=\"ok\";\ncm=\"段取り 😀 𠮷\";\n").in(Charset.forName("windows-31j"));

        Encoded encoded = source.encode();

        List<Problem> problems = assertInstanceOf(Encoded.Refused.class, encoded).problems();
        assertEquals(List.of("2:9 UNENCODABLE_CHARACTER [😀, U+1F600, Shift_JIS]",
                "2:11 UNENCODABLE_CHARACTER [𠮷, U+20BB7, Shift_JIS]"),
                problems.stream().map(TextDecoderTest::shown).toList());
    }

    @Test
    void loneSurrogateIsNotWrittenAsAQuestionMark() {
        SourceText source = SourceText.of("cm=\"\uD83D\";");

        assertInstanceOf(Encoded.Refused.class, source.encode());
    }

    private static Decoding.Readable readable(byte[] content, String charset) {
        return assertInstanceOf(Decoding.Readable.class, TextDecoder.decode(content, charset));
    }

    private static Problem unreadable(byte[] content) {
        return assertInstanceOf(Decoding.Unreadable.class, TextDecoder.decode(content, "UTF-8")).problem();
    }

    private static byte[] bytes(SourceText source) {
        return assertInstanceOf(Encoded.Bytes.class, source.encode()).content();
    }

    private static String shown(Problem problem) {
        return problem.line() + ":" + problem.column() + " " + problem.code() + " " + problem.arguments();
    }

    private static byte[] concat(Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer single) {
                bytes.write(single);
            } else {
                bytes.writeBytes(part.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
