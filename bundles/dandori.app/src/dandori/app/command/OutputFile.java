package dandori.app.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/** A file that a command writes: whole, or not at all. A link stays one, and what it points to is replaced. */
final class OutputFile {

    private OutputFile() {
    }

    /** Writes the content beside the file first, then puts it in the file's place; who may read it stays. */
    static void replace(Path file, byte[] content, Console console) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            folder = target.getParent();
            write(target, content);
        } catch (IOException refused) {
            throw new CommandFailure(ExitCode.ENVIRONMENT, cause(file, folder, content.length, refused, console));
        }
    }

    /**
     * The same for a file that was read before.
     *
     * @param read what it held then
     * @throws CommandFailure when it holds something else now
     */
    static void replace(Path file, byte[] read, byte[] content, Console console) {
        try {
            if (!Arrays.equals(read, Files.readAllBytes(file))) {
                throw new CommandFailure(ExitCode.REFUSED, console.texts().get("file_changed", file));
            }
        } catch (IOException gone) {
            throw new CommandFailure(ExitCode.REFUSED, console.texts().get("file_changed", file));
        }
        replace(file, content, console);
    }

    private static void write(Path target, byte[] content) throws IOException {
        Path beside = target.resolveSibling("." + target.getFileName() + ".new");
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        try {
            Files.write(beside, content);
            keepPermissions(target, beside);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void keepPermissions(Path target, Path beside) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    private static String cause(Path file, Path folder, int needed, IOException refused, Console console) {
        if (refused instanceof AccessDeniedException) {
            return console.texts().get("file_unwritable.denied", file);
        }
        if (refused instanceof NoSuchFileException) {
            return console.texts().get("file_unwritable.no-folder", file, folder);
        }
        return isFull(folder, needed)
                ? console.texts().get("file_unwritable.full", file)
                : console.texts().get("file_unwritable", file, refused.getMessage());
    }

    private static boolean isFull(Path folder, int needed) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < needed;
        } catch (IOException unknown) {
            return false;
        }
    }
}
