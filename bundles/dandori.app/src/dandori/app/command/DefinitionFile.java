package dandori.app.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dandori.app.composition.DefinitionSource;
import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;
import dandori.unitdef.check.Checks;
import dandori.unitdef.problem.Problem;

/** A definition file named on the command line: its bytes, what was read, and all that is wrong with it. */
record DefinitionFile(Path path, DefinitionSource source, Reading reading, List<Problem> problems) {

    static DefinitionFile read(Path path, String charset, Console console) {
        DefinitionSource source = source(path, charset, console);
        Reading reading = DefinitionReader.read(source.content(), charset);
        return new DefinitionFile(path, source, reading, problems(reading));
    }

    private static List<Problem> problems(Reading reading) {
        var problems = new ArrayList<>(reading.problems());
        if (reading instanceof Reading.Readable readable) {
            problems.addAll(Checks.standard().problems(readable.tree()));
        }
        problems.sort(Comparator.comparing(Problem::position));
        return problems;
    }

    private static DefinitionSource source(Path path, String charset, Console console) {
        try {
            if (Files.isDirectory(path)) {
                throw new CommandFailure(ExitCode.REFUSED, console.texts().get("file_is_folder", path));
            }
            return DefinitionSource.read(path, charset);
        } catch (NoSuchFileException absent) {
            throw new CommandFailure(ExitCode.REFUSED, console.texts().get("file_absent", path));
        } catch (AccessDeniedException denied) {
            throw new CommandFailure(ExitCode.REFUSED, console.texts().get("file_denied", path));
        } catch (IOException unreadable) {
            throw new CommandFailure(ExitCode.REFUSED,
                    console.texts().get("file_unreadable", path, unreadable.getMessage()));
        }
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** {@code file:line:column: severity: message}, as compilers write it. */
    String line(Problem problem, Console console) {
        return path + ":" + problem.line() + ":" + problem.column() + ": "
                + console.texts().get("severity_" + problem.severity().name()) + ": "
                + (problem.unit().isEmpty() ? "" : problem.unit() + ": ") + console.texts().problem(problem);
    }
}
