package dandori.app.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Files that are no definitions, named on the command line. */
final class ForeignFiles {

    /** Unit files lie in a folder, drop-ins in one below it. */
    private static final int DEPTH = 2;

    private final Charset charset;
    private final Console console;

    ForeignFiles(String charset, Console console) {
        this.console = console;
        try {
            this.charset = Charset.forName(charset);
        } catch (IllegalArgumentException unknown) {
            throw new CommandFailure(ExitCode.USAGE, console.texts().get("charset_unknown", charset));
        }
    }

    /** The text of a file. */
    String text(Path file) {
        return new String(bytes(file), charset);
    }

    /** The bytes of a file. */
    byte[] bytes(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new CommandFailure(ExitCode.REFUSED, console.texts().get("foreign_is_folder", file));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException absent) {
            throw new CommandFailure(ExitCode.REFUSED, console.texts().get("file_absent", file));
        } catch (AccessDeniedException denied) {
            throw new CommandFailure(ExitCode.REFUSED, console.texts().get("file_denied", file));
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    /** Texts of the wanted files of a folder and the folders in it, by their path within it. */
    SortedMap<String, String> texts(Path folder, Predicate<String> wanted) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder, DEPTH) : Stream.empty()) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (wanted.test(name)) {
                    texts.put(name, text(file));
                }
            }
            return texts;
        } catch (IOException unreadable) {
            throw unreadable(folder, unreadable);
        }
    }

    private CommandFailure unreadable(Path file, IOException unreadable) {
        return new CommandFailure(ExitCode.REFUSED,
                console.texts().get("file_unreadable", file, unreadable.getMessage()));
    }
}
