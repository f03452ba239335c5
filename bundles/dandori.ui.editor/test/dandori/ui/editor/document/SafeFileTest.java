package dandori.ui.editor.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    private static final byte[] NEW = "新しい内容\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void fileThatIsNotThereIsMade() throws IOException {
        Path file = folder.resolve("営業.unitdef");

        SafeFile.write(file, NEW);

        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals(List.of("営業.unitdef"), names());
    }

    @Test
    void contentIsReplacedAndNothingElseIsLeftBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "a much longer old content");

        SafeFile.write(file, NEW);

        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals(List.of("a"), names());
    }

    @Test
    void permissionsStayAsTheyWere() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        SafeFile.write(file, NEW);

        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void linkStaysALinkAndItsTargetIsReplaced() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("shared"));
        Path target = Files.writeString(elsewhere.resolve("real"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);

        SafeFile.write(link, NEW);

        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(NEW, Files.readAllBytes(target));
    }

    @Test
    void protectedFileIsLeftAlone() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "protection means nothing to root");
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        assertThrows(AccessDeniedException.class, () -> SafeFile.write(file, NEW));

        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a"), names());
    }

    @Test
    void folderInPlaceOfTheFileIsAnErrorAndNothingIsLeftBehind() throws IOException {
        Path file = Files.createDirectory(folder.resolve("a"));
        Files.createFile(file.resolve("inside"));

        assertThrows(IOException.class, () -> SafeFile.write(file, NEW));

        assertEquals(List.of("a"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
