package dandori.excel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dandori.excel.change.Applied;
import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;
import dandori.unitdef.text.Encoded;

class RoundTripTest {

    private static final Path SAMPLES = Path.of("../dandori.unitdef/test");

    @TempDir
    private Path folder;

    static Stream<Path> files() throws IOException {
        try (Stream<Path> valid = Files.list(SAMPLES.resolve("data"));
                Stream<Path> odd = Files.list(SAMPLES.resolve("malformed"));
                Stream<Path> own = Files.list(Path.of("../../samples"))) {
            // Odd files are many: every tenth of them, all of them in the long run.
            int step = Boolean.getBoolean("dandori.long") ? 1 : 10;
            List<Path> odds = odd.sorted().toList();
            return Stream
                    .of(valid, IntStream.range(0, odds.size()).filter(at -> at % step == 0).mapToObj(odds::get), own)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".unitdef")).filter(RoundTripTest::isLegible).sorted()
                    .toList().stream();
        }
    }

    private static boolean isLegible(Path file) {
        try {
            Reading reading = DefinitionReader.read(Files.readAllBytes(file));
            return reading instanceof Reading.Readable && !reading.hasErrors();
        } catch (IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void bookNobodyTouchedChangesNothing(Path file) throws IOException {
        List<Locale> languages = file.startsWith(SAMPLES)
                ? List.of(Locale.JAPANESE)
                : List.of(Locale.JAPANESE, Locale.ENGLISH, Locale.CHINESE);
        for (Locale language : languages) {
            byte[] content = Files.readAllBytes(file);
            Book book = new Book(folder.resolve(language + ".xlsx"), language).export(content, "UTF-8");

            Applied applied = book.apply(((Reading.Readable) DefinitionReader.read(content)).tree(),
                    ConflictChoice.REFUSE);

            assertEquals(List.of(), applied.refusals());
            assertEquals(List.of(), applied.changes());
            assertEquals(List.of(), applied.notices());
            assertArrayEquals(content, ((Encoded.Bytes) applied.text().encode()).content());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "../../samples/orders.unitdef", "../../samples/schedules.unitdef",
            "../dandori.unitdef/test/data/sample_ref_event_and_monitor.unitdef" })
    void bookSavedByAnotherProgramChangesNothing(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        Book book = new Book(folder.resolve("book.xlsx"), Locale.JAPANESE).export(content, "UTF-8");

        book.edit(workbook -> {
            // Saving turns strings in place into shared ones.
        });

        Applied applied = book.apply(((Reading.Readable) DefinitionReader.read(content)).tree(),
                ConflictChoice.REFUSE);
        assertEquals(List.of(), applied.refusals());
        assertEquals(List.of(), applied.changes());
    }
}
