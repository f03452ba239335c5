package dandori.documents;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file beside its place and moves it there when it is whole. */
final class SafeFile {

    private static final int BUFFER = 1 << 16;

    private SafeFile() {
    }

    /** What fills the file. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes the file.
     *
     * @throws UnwritableException when it cannot be written; the file that was there is untouched
     */
    static void write(Path file, Content content) {
        Path whole = file.toAbsolutePath();
        Path part = null;
        try {
            if (Files.isDirectory(whole)) {
                throw new java.nio.file.FileAlreadyExistsException(whole.toString());
            }
            part = whole
                    .resolveSibling("." + whole.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".part");
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER)) {
                content.write(out);
            }
            move(part, whole);
            part = null;
        } catch (IOException unwritable) {
            throw new UnwritableException(file, unwritable);
        } catch (UncheckedIOException unwritable) {
            throw new UnwritableException(file, unwritable.getCause());
        } finally {
            remove(part);
        }
    }

    private static void move(Path part, Path whole) throws IOException {
        try {
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherSystem) {
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path part) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException left) {
                part.toFile().deleteOnExit();
            }
        }
    }
}
