package dandori.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dandori.app.composition.DefinitionSource;
import dandori.model.check.DefinitionChecks;
import dandori.model.check.StartProblem;
import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;
import dandori.unitdef.Validation;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.text.TextDecoder;

/** A definition file named on the command line: its bytes, what was read, and all that is wrong with it. */
record DefinitionFile(Path path, DefinitionSource source, Validation validation) {

    /** Reads and checks a file by itself. */
    static DefinitionFile read(Path path, String charset, Console console) {
        DefinitionFile file = open(path, charset, console);
        return file.checked(DefinitionChecks.standard());
    }

    /**
     * Reads and checks a file whose root jobnet is to run, and tells every problem but what its refusal will say.
     *
     * @param unit path of the root jobnet
     * @throws CommandFailure when there is an error among them
     */
    static DefinitionFile readable(Path path, String charset, String unit, Console console) {
        DefinitionFile file = read(path, charset, console);
        file.problems().stream().filter(problem -> !isRefusalOf(problem, unit))
                .forEach(problem -> console.plainMessage(file.line(problem, console)));
        if (file.hasErrors()) {
            throw new CommandFailure(ExitCode.REFUSED, console.texts().get("file_refused", path));
        }
        return file;
    }

    private static boolean isRefusalOf(Problem problem, String root) {
        return problem.kind() == StartProblem.NOTHING_TO_START && problem.unit().startsWith(root + "/");
    }

    /** Reads a file; only what is wrong with its bytes and grammar is known then. */
    static DefinitionFile open(Path path, String charset, Console console) {
        byte[] content = content(path, console);
        if (content.length > TextDecoder.LARGEST_FILE) {
            Problem tooLarge = TextDecoder.tooLarge(path.toFile().length());
            return new DefinitionFile(path, new DefinitionSource(path.toString(), charset, new byte[0]),
                    new Validation(new Reading.Unreadable(List.of(tooLarge)), List.of(tooLarge)));
        }
        Reading reading = DefinitionReader.read(content, charset);
        return new DefinitionFile(path, new DefinitionSource(path.toString(), charset, content),
                new Validation(reading, reading.problems()));
    }

    /** The same file with everything that checks find. */
    DefinitionFile checked(DefinitionChecks checks) {
        return new DefinitionFile(path, source, checks.validate(reading()));
    }

    /** The same file with further problems, all in the order of the text. */
    DefinitionFile with(List<Problem> further) {
        List<Problem> all = Stream.concat(problems().stream(), further.stream())
                .sorted(Comparator.comparing(Problem::position)).toList();
        return new DefinitionFile(path, source, new Validation(reading(), all));
    }

    /** No more than is needed to see that a file is too large. */
    private static byte[] content(Path path, Console console) {
        if (Files.isDirectory(path)) {
            throw new CommandFailure(ExitCode.REFUSED, console.texts().get("file_is_folder", path));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(TextDecoder.LARGEST_FILE + 1);
        } catch (NoSuchFileException absent) {
            throw new CommandFailure(ExitCode.REFUSED, console.texts().get("file_absent", path));
        } catch (AccessDeniedException denied) {
            throw new CommandFailure(ExitCode.REFUSED, console.texts().get("file_denied", path));
        } catch (IOException unreadable) {
            throw new CommandFailure(ExitCode.REFUSED,
                    console.texts().get("file_unreadable", path, unreadable.getMessage()));
        }
    }

    Reading reading() {
        return validation.reading();
    }

    List<Problem> problems() {
        return validation.problems();
    }

    boolean hasErrors() {
        return validation.hasErrors();
    }

    /** {@code file:line:column: severity: message}, as compilers write it. */
    String line(Problem problem, Console console) {
        return path + ":" + problem.line() + ":" + problem.column() + ": "
                + console.texts().get("severity_" + problem.severity().name()) + ": "
                + (problem.unit().isEmpty() ? "" : problem.unit() + ": ") + console.texts().problem(problem);
    }
}
