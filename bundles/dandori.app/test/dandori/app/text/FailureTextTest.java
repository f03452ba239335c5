package dandori.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dandori.runners.local.LocalJobRunner;
import dandori.runners.local.LocalRunnerException;
import dandori.runners.local.LocalRunnerSettings;
import dandori.site.Site;
import dandori.site.SiteException;
import dandori.store.DerbyDatabase;
import dandori.store.StoreException;

/** A site that cannot be used says so in the user's language, with the place and what to do. */
class FailureTextTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "en", "ja", "zh" })
    void fileInsteadOfAFolderIsNamed(String language) throws IOException {
        Path file = Files.createFile(folder.resolve("site"));

        var failure = assertThrows(SiteException.class, () -> Site.open(file, "test"));

        assertWorded(language, failure, file.toString(), "--site");
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ja", "zh" })
    void mistakeInAFileHasItsLine(String language) throws IOException {
        Path file = folder.resolve("site.json");
        Files.writeString(file, "{\n  \"format\": 1,\n  \"slots\": \"many\"\n}\n");

        var failure = assertThrows(SiteException.class, () -> Site.open(folder, "test").close());

        assertEquals("NUMBER_WANTED", failure.code());
        assertWorded(language, failure, file + ":3:", "\"slots\"", "\"many\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ja", "zh" })
    void secondProcessReadsWhoHasTheSite(String language) {
        try (Site first = Site.open(folder, "serve")) {
            var failure = assertThrows(SiteException.class, () -> Site.open(folder, "run"));

            assertWorded(language, failure, first.layout().root().toString(),
                    Long.toString(ProcessHandle.current().pid()), "serve");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ja", "zh" })
    void folderWithoutADatabaseIsNamed(String language) throws IOException {
        Files.createFile(folder.resolve("something"));

        var failure = assertThrows(StoreException.class, () -> DerbyDatabase.open(null, folder));

        assertWorded(language, failure, folder.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ja", "zh" })
    void spoolThatCannotBeUsedIsNamed(String language) throws IOException {
        Files.createFile(folder.resolve("records"));

        var failure = assertThrows(LocalRunnerException.class,
                () -> new LocalJobRunner(new LocalRunnerSettings(folder, folder), null, InstantSource.system()));

        assertWorded(language, failure, folder.toString());
    }

    /** What has no words of its own is told as it is. */
    @Test
    void otherFailuresSayWhatTheySay() {
        var texts = new Texts(Locale.JAPANESE);

        assertEquals("no such luck", texts.failure(new IllegalStateException("no such luck")));
        assertThrows(MissingResourceException.class, () -> texts.get("site_NO_SUCH_CODE"));
    }

    private static void assertWorded(String language, Throwable failure, String... named) {
        String said = new Texts(Locale.forLanguageTag(language)).failure(failure);

        List<String> missing = Arrays.stream(named).filter(part -> !said.contains(part)).toList();
        assertTrue(missing.isEmpty(), said + " does not name " + missing);
        assertFalse(said.contains("{"), said);
        assertEquals(!language.equals("en"), said.codePoints().anyMatch(point -> point > 0x2E7F), said);
    }
}
