package dandori.documents.edition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dandori.documents.content.Head;
import dandori.documents.edition.Editions.Edition;
import dandori.documents.edition.Editions.Recording;

class EditionsTest {

    @TempDir
    private Path folder;

    private static Edition edition(String name, String subject, String text) {
        return new Edition(name, subject, new Head("題=名\\", name, "山田", "髙橋", "2026-11-21"), "Shift_JIS",
                text.getBytes());
    }

    @Test
    void recordedEditionComesBackAsItWas() {
        Editions editions = new Editions(folder);

        Recording recording = editions.record(edition("3", "営業G", "unit=a"));

        assertEquals(Recording.NEW, recording);
        Edition found = editions.find("3", "営業G").orElseThrow();
        assertEquals("題=名\\", found.head().title());
        assertEquals("Shift_JIS", found.charset());
        assertArrayEquals("unit=a".getBytes(), found.definition());
        assertEquals(List.of("3"), editions.names("営業G"));
        assertTrue(editions.find("4", "営業G").isEmpty());
    }

    @Test
    void otherDefinitionOfTheSameEditionIsKeptBesideIt() throws IOException {
        Editions editions = new Editions(folder);
        editions.record(edition("3", "営業G", "unit=a"));

        assertEquals(Recording.SAME, editions.record(edition("3", "営業G", "unit=a")));
        assertEquals(Recording.REPLACED, editions.record(edition("3", "営業G", "unit=b")));

        assertArrayEquals("unit=b".getBytes(), editions.find("3", "営業G").orElseThrow().definition());
        try (Stream<Path> files = Files.list(folder.resolve("3"))) {
            assertEquals(3, files.count());
        }
    }

    @Test
    void strangeNamesAreFilesOfTheirOwn() {
        assertNotEquals(Editions.safe("a/b"), Editions.safe("a:b"));
        assertEquals("営業G", Editions.safe("営業G"));
        assertTrue(Editions.safe("../../etc").matches("[\\p{L}\\p{N}_-]+"));
    }
}
