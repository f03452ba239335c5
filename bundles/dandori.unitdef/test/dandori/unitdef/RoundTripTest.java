package dandori.unitdef;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dandori.unitdef.syntax.DefinitionTree;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    private static final List<String> CHARSETS = List.of("UTF-8", "Shift_JIS", "EUC-JP");
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r", "mixed");

    static List<Path> files() {
        return SampleFiles.real();
    }

    static Stream<Arguments> variants() {
        return files().stream().flatMap(file -> CHARSETS.stream().flatMap(charset -> LINE_ENDS.stream()
                .flatMap(lineEnd -> Stream.of(true, false)
                        .map(finalLineEnd -> Arguments.of(file, charset, lineEnd, finalLineEnd)))));
    }

    @Test
    void thereAreRealFiles() {
        assertEquals(4, files().size());
    }

    @ParameterizedTest
    @MethodSource("files")
    void realFileIsReadWithoutErrorAndPrintedByteForByte(Path file) {
        byte[] content = SampleFiles.bytes(file);

        DefinitionTree tree = Definitions.tree(content, "UTF-8");

        assertTrue(DefinitionReader.validate(content, "UTF-8").stream().noneMatch(problem -> problem.isError()));
        assertArrayEquals(content, Definitions.bytes(tree.source()));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everyCharsetAndLineEndSurvives(Path file, String charset, String lineEnd, boolean finalLineEnd) {
        String text = japanese(new String(SampleFiles.bytes(file), StandardCharsets.UTF_8), lineEnd)
                + (finalLineEnd ? "\n" : "");
        byte[] content = text.getBytes(Charset.forName(charset));

        Reading reading = DefinitionReader.read(content, charset);

        assertEquals(List.of(), reading.problems());
        DefinitionTree tree = ((Reading.Readable) reading).tree();
        assertEquals("段取りの見本", tree.units().get(0).parameter("cm").orElseThrow().value()
                .substring(1, 7));
        assertArrayEquals(content, Definitions.bytes(tree.source()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void byteOrderMarkIsStrippedAndWrittenAgain(Path file) {
        byte[] plain = SampleFiles.bytes(file);
        byte[] content = ("\uFEFF" + new String(plain, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);

        DefinitionTree tree = Definitions.tree(content, "Shift_JIS");

        assertTrue(tree.source().hasByteOrderMark());
        assertFalse(tree.print().startsWith("\uFEFF"));
        assertArrayEquals(content, Definitions.bytes(tree.source()));
    }

    private static String japanese(String text, String lineEnd) {
        String commented = text.replaceFirst("cm=\"", "cm=\"段取りの見本 ");
        if (!lineEnd.equals("mixed")) {
            return commented.replace("\n", lineEnd);
        }
        StringBuilder mixed = new StringBuilder();
        int line = 0;
        for (String part : commented.split("(?<=\n)")) {
            mixed.append(line++ % 3 == 0 ? part.replace("\n", "\r\n") : part);
        }
        return mixed.toString();
    }
}
