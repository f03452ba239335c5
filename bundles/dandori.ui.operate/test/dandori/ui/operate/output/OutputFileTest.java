package dandori.ui.operate.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    private static final int LINES = 100_000;

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("1-1.out");
    }

    @Test
    void fileThatIsNotThereIsEmpty() throws IOException {
        OutputWindow window = output().tail();

        assertEquals("", window.text());
        assertTrue(window.whole());
    }

    @Test
    void smallFileIsShownWhole() throws IOException {
        Files.writeString(file, "一行目\n二行目\n");

        OutputWindow window = output().tail();

        assertEquals("一行目\n二行目\n", window.text());
        assertTrue(window.whole());
    }

    @Test
    void tailOfALargeFileBeginsWithALineAndEndsWithTheFile() throws IOException {
        writeNumberedLines();

        OutputWindow window = output().tail();

        assertTrue(window.text().startsWith("行 "), window.text().substring(0, 20));
        assertTrue(window.text().endsWith("行 " + (LINES - 1) + "\n"));
        assertTrue(window.to() - window.from() <= OutputFile.WINDOW);
    }

    @Test
    void windowsFollowEachOtherWithoutGapFromTheFirstByteToTheLast() throws IOException {
        writeNumberedLines();
        OutputFile output = output();
        StringBuilder all = new StringBuilder();

        OutputWindow window = output.from(0);
        all.append(window.text());
        while (!window.atEnd()) {
            window = output.from(window.to());
            all.append(window.text());
        }

        assertEquals(Files.readString(file), all.toString());
    }

    @Test
    void windowBeforeAnotherEndsWhereThatBegins() throws IOException {
        writeNumberedLines();
        OutputFile output = output();
        OutputWindow last = output.tail();

        OutputWindow before = output.upTo(last.from());

        assertEquals(last.from(), before.to());
        assertTrue(before.text().startsWith("行 "));
        assertTrue(before.text().endsWith("\n"));
    }

    @Test
    void whatIsWrittenLaterFollowsWhatWasRead() throws IOException {
        Files.writeString(file, "始め\n");
        OutputFile output = output();
        OutputWindow first = output.tail();
        Files.writeString(file, "続き\n", StandardOpenOption.APPEND);

        OutputWindow more = output.since(first.to());

        assertEquals("続き\n", more.text());
        assertEquals(first.to(), more.from());
    }

    @Test
    void characterWrittenByHalvesWaitsForItsOtherHalf() throws IOException {
        byte[] text = "終".getBytes(StandardCharsets.UTF_8);
        Files.write(file, new byte[]{ 'a', text[0], text[1] });
        OutputFile output = output();
        OutputWindow first = output.tail();
        Files.write(file, new byte[]{ text[2] }, StandardOpenOption.APPEND);

        OutputWindow more = output.since(first.to());

        assertEquals("a", first.text());
        assertEquals("終", more.text());
    }

    @Test
    void fileWrittenAnewIsShownFromItsTail() throws IOException {
        Files.writeString(file, "長い 長い 出力\n");
        OutputFile output = output();
        OutputWindow first = output.tail();
        Files.writeString(file, "短い\n");

        OutputWindow again = output.since(first.to());

        assertEquals("短い\n", again.text());
        assertEquals(0, again.from());
    }

    @Test
    void firstAndLastLineWithTheWordsAreFoundWhateverTheCapitals() throws IOException {
        Files.writeString(file, "あ\nError 一\nい\nERROR 二\nう\n");
        OutputFile output = output();
        long size = output.size();

        OptionalLong first = output.first("error", 0, size, () -> false);
        OptionalLong last = output.last("error", 0, size, () -> false);

        assertTrue(
                output.around(first.getAsLong()).text().startsWith("Error 一", output.around(first.getAsLong()).mark()));
        assertTrue(
                output.around(last.getAsLong()).text().startsWith("ERROR 二", output.around(last.getAsLong()).mark()));
    }

    @Test
    void wordsFarFromTheEndOfALargeFileAreFoundFromBothEnds() throws IOException {
        writeNumberedLines();
        OutputFile output = output();
        long size = output.size();

        OptionalLong first = output.first("行 20000\n", 0, size, () -> false);
        OptionalLong last = output.last("行 20000\n", 0, size, () -> false);

        assertEquals(first, last);
        OutputWindow around = output.around(first.getAsLong());
        assertTrue(around.text().startsWith("行 20000\n", around.mark()));
        assertTrue(around.mark() > 0);
    }

    @Test
    void wordsThatAreNowhereAreNotFound() throws IOException {
        writeNumberedLines();

        assertTrue(output().first("ありません", 0, output().size(), () -> false).isEmpty());
        assertTrue(output().last("ありません", 0, output().size(), () -> false).isEmpty());
    }

    @Test
    void cancelledSearchFindsNothing() throws IOException {
        writeNumberedLines();

        assertTrue(output().first("行", 0, output().size(), () -> true).isEmpty());
    }

    @Test
    void outputThatIsNotUtf8IsReadWithTheOldCharsetOfTheLanguage() {
        byte[] bytes = "処理を開始しました".getBytes(Charset.forName("windows-31j"));

        assertEquals("windows-31j", OutputCharset.guess(bytes, Locale.JAPANESE).name());
        assertEquals("GB18030", OutputCharset.guess(bytes, Locale.SIMPLIFIED_CHINESE).name());
    }

    @Test
    void utf8CutInTheFirstCharacterIsStillUtf8() {
        byte[] bytes = "処理".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOfRange(bytes, 1, bytes.length);

        assertEquals(StandardCharsets.UTF_8, OutputCharset.guess(cut, Locale.JAPANESE));
    }

    @Test
    void chosenCharsetWins() throws IOException {
        Files.write(file, "売上".getBytes(Charset.forName("EUC-JP")));

        OutputWindow window = new OutputFile(file, Optional.of(Charset.forName("EUC-JP"))).tail();

        assertEquals("売上", window.text());
    }

    @Test
    void veryLongLineIsBrokenForTheScreen() throws IOException {
        Files.writeString(file, "x".repeat(10_000));

        OutputWindow window = output().tail();

        assertTrue(window.text().lines().allMatch(line -> line.length() <= 4000));
        assertEquals("x".repeat(10_000), window.text().replace("\n", ""));
        assertFalse(window.text().equals(window.text().replace("\n", "")));
    }

    private OutputFile output() {
        return new OutputFile(file, Optional.empty());
    }

    private void writeNumberedLines() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int line = 0; line < LINES; line++) {
            lines.append("行 ").append(line).append('\n');
        }
        Files.writeString(file, lines);
    }
}
