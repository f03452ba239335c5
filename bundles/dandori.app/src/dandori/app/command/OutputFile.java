package dandori.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that a command writes: whole, or not at all. */
final class OutputFile {

    private OutputFile() {
    }

    /** Writes the content beside the file first, then puts it in the file's place. */
    static void replace(Path file, byte[] content, Console console) {
        Path target = file.toAbsolutePath();
        Path beside = target.resolveSibling("." + target.getFileName() + ".new");
        try {
            try {
                Files.write(beside, content);
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException refused) {
            throw new CommandFailure(ExitCode.ENVIRONMENT,
                    console.texts().get("file_unwritable", file, refused.toString()));
        }
    }
}
