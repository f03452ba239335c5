package dandori.runners.local;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The directory and files of one attempt, absolute. What is wrong with one is only asked after a launcher failed to
 * open it: the launcher's own attempt is the check.
 */
record Places(String directory, String input, Sink output, Sink error) {

    /** Where output goes. */
    record Sink(String file, boolean append) {
    }

    /** {@code file} as seen from {@code directory}. */
    static String resolve(String directory, String file) {
        return file.startsWith("/") ? file : directory + "/" + file;
    }

    /** A reason for people that names the file in question. */
    String reason(Obstacle obstacle) {
        try {
            return describe(obstacle);
        } catch (InvalidPathException e) {
            return obstacle.reason() + " Its name is \"" + e.getInput() + "\".";
        }
    }

    private String describe(Obstacle obstacle) {
        return switch (obstacle) {
            case DIRECTORY -> "The working directory " + directory + " cannot be entered: " + trouble(directory, true);
            case INPUT -> "The standard input file " + input + " cannot be opened: " + trouble(input, false);
            case OUTPUT -> "The standard output file " + output.file + " cannot be opened: " + sinkTrouble(output);
            case ERROR -> "The standard error file " + error.file + " cannot be opened: " + sinkTrouble(error);
            case RECORD, PROCESS -> obstacle.reason();
        };
    }

    private static String sinkTrouble(Sink sink) {
        Path parent = Path.of(sink.file).getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            return "the directory " + parent + " does not exist.";
        }
        return Files.exists(Path.of(sink.file)) ? trouble(sink.file, false) : "it cannot be created there.";
    }

    private static String trouble(String file, boolean directory) {
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            return "it does not exist.";
        }
        if (Files.isDirectory(path) != directory) {
            return directory ? "it is no directory." : "it is a directory.";
        }
        return "the permission is missing.";
    }
}
