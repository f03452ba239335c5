package dandori.ui.editor.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryFolderTest {

    private static final Path FILE = Path.of("/site/definitions/営業 1.unitdef");
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @TempDir
    private Path folder;

    private RecoveryFolder recovery() {
        return new RecoveryFolder(folder.resolve("recovery"), () -> NOW);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void editsKeptLastAreFoundByTheNextWorkbench() throws IOException {
        recovery().keep(FILE, "/営業G/受注", bytes("first"));
        recovery().keep(FILE, "/営業G/受注", bytes("\n\nsecond\r\n"));

        List<KeptEdits> lost = recovery().lost();

        assertEquals(1, lost.size());
        assertEquals(FILE, lost.get(0).file());
        assertEquals("/営業G/受注", lost.get(0).jobnet());
        assertEquals(NOW, lost.get(0).at());
        assertArrayEquals(bytes("\n\nsecond\r\n"), lost.get(0).content());
    }

    @Test
    void savedEditsAreNotLost() throws IOException {
        recovery().keep(FILE, "", bytes("saved"));

        recovery().forget(FILE);

        assertEquals(List.of(), recovery().lost());
    }

    @Test
    void whatNobodyDecidedAboutIsOfferedAgainAndNewEditsAreKeptBesideIt() throws IOException {
        recovery().keep(FILE, "", bytes("lost"));
        RecoveryFolder next = recovery();
        next.lost();
        next.keep(FILE, "", bytes("new"));
        next.forget(FILE);

        List<KeptEdits> again = recovery().lost();

        assertArrayEquals(bytes("lost"), again.get(0).content());
        recovery().drop(again.get(0));
        assertEquals(List.of(), recovery().lost());
    }

    @Test
    void foreignFilesAndNoFolderAreNoEdits() throws IOException {
        assertEquals(List.of(), recovery().lost());
        Files.createDirectories(folder.resolve("recovery"));
        Files.writeString(folder.resolve("recovery/x.lost"), "something");

        assertEquals(List.of(), recovery().lost());
    }
}
