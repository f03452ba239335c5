package dandori.runners.local;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;

import dandori.engine.port.OutsideException.Trouble;

/** The logs of attempts: a folder for each generation, which goes with it. */
final class LogFolders {

    private final Path root;

    LogFolders(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    Path of(long generation) {
        return root.resolve(Long.toString(generation));
    }

    /** Removes the logs of one generation, if there are any. */
    void drop(long generation) {
        remove(of(generation));
    }

    /** Removes the logs of all other generations; what is no folder of a generation is left alone. */
    void keepOnly(Set<Long> generations) {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, "[0-9]*")) {
            for (Path folder : folders) {
                String name = folder.getFileName().toString();
                if (name.matches("[0-9]{1,18}") && !generations.contains(Long.valueOf(name))) {
                    remove(folder);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw trouble(root, e);
        }
    }

    private static void remove(Path folder) {
        try (DirectoryStream<Path> logs = Files.newDirectoryStream(folder)) {
            for (Path log : logs) {
                Files.deleteIfExists(log);
            }
            Files.deleteIfExists(folder);
        } catch (NoSuchFileException absent) {
            // a generation whose jobs left no log
        } catch (IOException | DirectoryIteratorException e) {
            throw trouble(folder, e);
        }
    }

    private static LocalRunnerException trouble(Path folder, Exception cause) {
        return new LocalRunnerException(Trouble.of("LOGS", folder, cause),
                "The logs in " + folder + " cannot be removed: " + cause
                        + ". Make the folder writable for the scheduler.",
                cause);
    }
}
