package dandori.unitdef.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dandori.unitdef.file.UnwritableException.Reason;

class WholeFileTest {

    private static final byte[] NEW = "新しい内容\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void fileThatIsNotThereIsMade() throws IOException {
        Path file = folder.resolve("営業.unitdef");

        WholeFile.write(file, NEW);

        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals(List.of("営業.unitdef"), names());
    }

    @Test
    void contentIsReplacedAndNothingElseIsLeftBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "a much longer old content");

        WholeFile.write(file, NEW);

        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals(List.of("a"), names());
    }

    @Test
    void permissionsStayAsTheyWere() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        WholeFile.write(file, NEW);

        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void linkStaysALinkAndItsTargetIsReplaced() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("shared"));
        Path target = Files.writeString(elsewhere.resolve("real"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);

        WholeFile.write(link, NEW);

        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(NEW, Files.readAllBytes(target));
    }

    @Test
    void protectedFileIsLeftAlone() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "protection means nothing to root");
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        var refused = assertThrows(UnwritableException.class, () -> WholeFile.write(file, NEW));

        assertEquals(Reason.DENIED, refused.reason());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a"), names());
    }

    @Test
    void folderInPlaceOfTheFileIsAnErrorAndNothingIsLeftBehind() throws IOException {
        Path file = Files.createDirectory(folder.resolve("a"));
        Files.createFile(file.resolve("inside"));

        var refused = assertThrows(UnwritableException.class, () -> WholeFile.write(file, NEW));

        assertEquals(Reason.IS_FOLDER, refused.reason());

        assertEquals(List.of("a"), names());
    }

    @Test
    void folderThatIsNotThereIsNamed() {
        Path file = folder.resolve("nowhere").resolve("a");

        var refused = assertThrows(UnwritableException.class, () -> WholeFile.write(file, NEW));

        assertEquals(Reason.NO_FOLDER, refused.reason());
        assertEquals(file, refused.file());
        assertEquals(folder.resolve("nowhere"), refused.folder());
    }

    @Test
    void contentThatBreaksOffLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");

        assertThrows(IllegalStateException.class, () -> WholeFile.write(file, out -> {
            out.write(NEW);
            throw new IllegalStateException("no longer wanted");
        }));

        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a"), names());
    }

    @Test
    void longestNameThereCanBeIsWritten() throws IOException {
        Path file = folder.resolve("あ".repeat(83));

        WholeFile.write(file, NEW);

        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
