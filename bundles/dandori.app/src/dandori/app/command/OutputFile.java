package dandori.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import dandori.unitdef.file.UnwritableException;
import dandori.unitdef.file.WholeFile;

/** A file that a command writes: whole, or not at all, and in plain words why not. */
final class OutputFile {

    private OutputFile() {
    }

    /** Replaces the file, or makes it. */
    static void replace(Path file, byte[] content, Console console) {
        write(file, out -> out.write(content), console);
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

    /** Replaces the file with what is made meanwhile. */
    static void write(Path file, WholeFile.Content content, Console console) {
        try {
            WholeFile.write(file, content);
        } catch (UnwritableException refused) {
            throw failure(refused, console);
        }
    }

    /** Why a file cannot be written, and what to do. */
    static CommandFailure failure(UnwritableException refused, Console console) {
        String words = switch (refused.reason()) {
            case DENIED -> console.texts().get("file_unwritable.denied", refused.file());
            case NO_FOLDER -> console.texts().get("file_unwritable.no-folder", refused.file(), refused.folder());
            case IS_FOLDER -> console.texts().get("file_unwritable.is-folder", refused.file());
            case FULL -> console.texts().get("file_unwritable.full", refused.file());
            case OTHER -> console.texts().get("file_unwritable", refused.file(), refused.words());
        };
        return new CommandFailure(ExitCode.ENVIRONMENT, words);
    }
}
