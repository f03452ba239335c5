package dandori.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.site.SiteException.Kind;

/** What {@code site.json} may say, and what is said when it says something else. */
class SettingsFileTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("site.json");
    }

    @Test
    void settingsComeBackAsWritten() {
        SiteSettings settings = new SiteSettings(TOKYO, Language.JAPANESE, MissedStarts.SKIP, 8);

        SettingsFile.write(file, settings);

        assertEquals(settings, SettingsFile.read(file));
    }

    @Test
    void newSiteHasTheSettingsOfThisMachine() {
        assertEquals(SiteSettings.ofThisMachine(), SettingsFile.readOrCreate(file));
        assertTrue(Files.exists(file));
    }

    @Test
    void firstFormatOpens() throws IOException {
        try (InputStream fixture = getClass().getResourceAsStream("formats/site-format-1.json")) {
            Files.copy(fixture, file);
        }

        assertEquals(new SiteSettings(ZoneId.of("America/New_York"), Language.CHINESE, MissedStarts.RUN_ALL, 12),
                SettingsFile.read(file));
    }

    @Test
    void missingMembersHaveTheValuesOfANewSite() throws IOException {
        Files.writeString(file, "\uFEFF{\"format\": 1, \"zone\": \"Asia/Tokyo\"}");

        assertEquals(SiteSettings.ofThisMachine().withZone(TOKYO), SettingsFile.read(file));
    }

    @Test
    void unknownMembersSurviveARewrite() throws IOException {
        String unknown = "\"mail\" : {\n    \"host\" : \"段取り\",\n    \"limit\" : 1.10,\n"
                + "    \"big\" : 12345678901234567890\n  }";
        Files.writeString(file, "{\n  " + unknown + ",\n  \"format\" : 1,\n  \"slots\" : 2\n}\n");

        SettingsFile.write(file, SettingsFile.read(file).withSlots(3));

        assertTrue(Files.readString(file).contains(unknown), Files.readString(file));
        assertEquals(3, SettingsFile.read(file).slots());
    }

    @Test
    void rewriteLeavesNoOtherFileBehind() throws IOException {
        SettingsFile.write(file, SiteSettings.ofThisMachine());
        SettingsFile.write(file, SiteSettings.ofThisMachine().withSlots(1));

        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void newerFormatIsRefusedAndLeftAlone() throws IOException {
        String newer = "{ \"format\" : 2, \"slots\" : \"many\" }";
        Files.writeString(file, newer);

        SiteException refusal = assertThrows(SiteException.class, () -> SettingsFile.read(file));
        assertThrows(SiteException.class, () -> SettingsFile.write(file, SiteSettings.ofThisMachine()));

        assertEquals(Kind.NEWER_FORMAT, refusal.kind());
        assertTrue(refusal.getMessage().contains("format 2, this one knows up to 1"), refusal.getMessage());
        assertEquals(newer, Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            half an object               | {                                        | 2 |  1 | no JSON
            no JSON at all               | zone: Asia/Tokyo                         | 1 |  5 | no JSON
            empty file                   | ``                                       | 1 |  1 | begin with
            a list                       | []                                       | 1 |  1 | begin with
            two objects                  | {"format":1}{}                           | 1 | 13 | no JSON
            member twice                 | {"format":1,"format":1}                  | 1 | 21 | Duplicate field 'format'.
            no format                    | {"slots":3}                              | 1 |  1 | "format" is missing
            format is no number          | {"format":"one"}                         | 1 |  2 | "format" has to be
            format is zero               | {"format":0}                             | 1 |  2 | "format" has to be
            no such zone                 | {"format":1, "zone":"Asia/Tokio"}        | 1 | 14 | is "Asia/Tokio"
            zone is a number             | {"format":1,~"zone":9}                   | 2 |  1 | in quotes, is 9
            no such policy               | {"format":1,~~  "missedStarts":"never"}  | 3 |  3 | run-once, run-all, skip
            no such language             | {"format":1,~"language":"de"}            | 2 |  1 | ja, en, zh
            no slot                      | {"format":1,~"slots":0}                  | 2 |  1 | from 1, is 0
            half a slot                  | {"format":1,~"slots":1.5}                | 2 |  1 | from 1, is 1.5
            """)
    void wrongTextIsRefusedWithItsPlace(String name, String text, int line, int column, String words)
            throws IOException {
        Files.writeString(file, text.replace('~', '\n') + "\n");

        SiteException refusal = assertThrows(SiteException.class, () -> SettingsFile.read(file));

        assertEquals(Kind.INVALID, refusal.kind());
        String place = file + ", line " + line + ", column " + column + ": ";
        assertTrue(refusal.getMessage().startsWith(place), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws IOException {
        Files.write(file, new byte[]{ '{', (byte) 0xFF, '}' });

        SiteException refusal = assertThrows(SiteException.class, () -> SettingsFile.read(file));

        assertTrue(refusal.getMessage().contains("UTF-8"), refusal.getMessage());
        assertFalse(refusal.getMessage().contains("line"), refusal.getMessage());
    }
}
