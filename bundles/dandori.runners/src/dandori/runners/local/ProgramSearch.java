package dandori.runners.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the file of a program as {@code execvp} would, so that no built-in command of a shell takes its place. */
final class ProgramSearch {

    /** What {@code execvp} takes when the job has no {@code PATH}. */
    private static final String DEFAULT_PATH = "/usr/bin:/bin";

    private final String directory;
    private final String path;

    /**
     * @param directory the job's working directory
     * @param path the job's {@code PATH}; null when it has none
     */
    ProgramSearch(String directory, String path) {
        this.directory = directory;
        this.path = path == null ? DEFAULT_PATH : path;
    }

    /** What the search came to: the absolute file, or why there is none. */
    record Outcome(String file, String reason) {
        boolean found() {
            return file != null;
        }
    }

    Outcome find(String program) {
        if (program.isEmpty()) {
            return new Outcome(null, "The job names no program.");
        }
        if (program.contains("/")) {
            return atPlace(program, Places.resolve(directory, program));
        }
        return onPath(program);
    }

    private Outcome atPlace(String program, String file) {
        if (isExecutable(file)) {
            return new Outcome(file, null);
        }
        return new Outcome(null, "The program " + program + " cannot be executed: " + trouble(file));
    }

    private Outcome onPath(String program) {
        String denied = null;
        for (String entry : path.split(":", -1)) {
            String file = Places.resolve(directory, entry.isEmpty() ? program : entry + "/" + program);
            if (isExecutable(file)) {
                return new Outcome(file, null);
            }
            if (denied == null && Files.isRegularFile(Path.of(file))) {
                denied = file;
            }
        }
        return new Outcome(null, denied != null
                ? "The program " + denied + " cannot be executed: " + trouble(denied)
                : "The program " + program + " was not found in PATH (" + path + ").");
    }

    private static boolean isExecutable(String file) {
        Path path = Path.of(file);
        return Files.isExecutable(path) && Files.isRegularFile(path);
    }

    private static String trouble(String file) {
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            return "the file does not exist.";
        }
        return Files.isDirectory(path) ? "it is a directory." : "it is not executable.";
    }
}
