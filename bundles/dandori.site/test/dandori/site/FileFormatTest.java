package dandori.site;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.site.SiteException.Kind;

/** How files of older formats are brought up, and that each format that has landed still opens. */
class FileFormatTest {

    /** Version 2 called slots "limit", version 3 made it a number, version 4 added a zone. */
    private static final FileFormat FORMAT = new FileFormat(List.of(
            root -> root.set("limit", root.remove("slots")),
            root -> root.put("limit", root.get("limit").asInt()),
            root -> root.put("zone", "UTC")));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"format":1,"slots":"7","own":true}            | {"format":4,"own":true,"limit":7,"zone":"UTC"}
            {"format":2,"limit":"7"}                       | {"format":4,"limit":7,"zone":"UTC"}
            {"format":3,"limit":7}                         | {"format":4,"limit":7,"zone":"UTC"}
            {"format":4,"limit":7,"zone":"Asia/Tokyo"}     | {"format":4,"limit":7,"zone":"Asia/Tokyo"}
            """)
    void everyStepFromTheFilesVersionOnIsTakenInTurn(String text, String expected) throws IOException {
        JsonFile file = file(text);

        FORMAT.upgrade(file);

        assertEquals(expected, file.root().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"slots":7}         | INVALID
            {"format":0}        | INVALID
            {"format":"4"}      | INVALID
            {"format":5}        | NEWER_FORMAT
            """)
    void versionThatIsNoneIsRefusedAndTheFileLeftAsItIs(String text, Kind kind) throws IOException {
        JsonFile file = file(text);

        SiteException refusal = assertThrows(SiteException.class, () -> FORMAT.upgrade(file));

        assertEquals(kind, refusal.kind());
        assertEquals(text, file.root().toString());
        assertEquals(text, Files.readString(folder.resolve("file.json")));
    }

    @Test
    void everyFormatOfTheSettingsThatHasLandedOpens() throws IOException {
        assertEveryFormatOpens("site", SettingsFile.FORMAT, SettingsFile::read);
    }

    @Test
    void everyFormatOfTheAgentsThatHasLandedOpens() throws IOException {
        assertEveryFormatOpens("agents", AgentsFile.FORMAT, file -> AgentsFile.read(file, 5));
    }

    @Test
    void settingsAreWrittenInTheLatestFormat() throws IOException {
        Path file = folder.resolve("site.json");

        SettingsFile.write(file, SiteSettings.ofThisMachine());

        assertEquals(SettingsFile.FORMAT.current(), JsonFile.read(file).root().get(FileFormat.MEMBER).intValue());
    }

    /** A format lands with a file of it under {@code formats}, made by the Dandori that wrote it. */
    private void assertEveryFormatOpens(String name, FileFormat format, Consumer<Path> read) throws IOException {
        for (int version = 1; version <= format.current(); version++) {
            String fixture = "formats/" + name + "-format-" + version + ".json";
            Path file = folder.resolve(name + version + ".json");
            try (InputStream content = getClass().getResourceAsStream(fixture)) {
                assertNotNull(content, "there is no " + fixture);
                Files.copy(content, file);
            }
            assertEquals(version, JsonFile.read(file).root().get(FileFormat.MEMBER).intValue(), fixture);
            assertDoesNotThrow(() -> read.accept(file), fixture);
        }
    }

    private JsonFile file(String text) throws IOException {
        Path file = folder.resolve("file.json");
        Files.writeString(file, text);
        return JsonFile.read(file);
    }
}
