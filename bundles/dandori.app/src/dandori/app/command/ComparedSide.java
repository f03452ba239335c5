package dandori.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dandori.unitdef.Reading;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.GrammarProblem;

/**
 * One side of a comparison or merge: a file, or all definition files of a folder or of a site. An empty file, as git
 * hands over for a file that is not there, has no units. Files with errors in their grammar are refused, since what is
 * no definition cannot be compared.
 */
final class ComparedSide {

    private static final String DEFINITION_FILE = ".unitdef";

    private final String charset;
    private final Console console;

    ComparedSide(String charset, Console console) {
        this.charset = charset;
        this.console = console;
    }

    /** The definitions at a path. */
    List<DefinitionTree> read(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(readFile(path));
        }
        List<DefinitionTree> trees = new ArrayList<>();
        definitionFiles(path).forEach(file -> trees.add(readFile(file)));
        return trees;
    }

    /** The definition in a file. */
    DefinitionTree readFile(Path path) {
        DefinitionFile file = DefinitionFile.open(path, charset, console);
        List<Problem> errors = file.problems().stream()
                .filter(problem -> problem.isError() && problem.kind() != GrammarProblem.EMPTY_FILE).toList();
        if (file.reading() instanceof Reading.Readable readable && errors.isEmpty()) {
            return readable.tree();
        }
        errors.forEach(problem -> console.plainMessage(file.line(problem, console)));
        throw new CommandFailure(ExitCode.REFUSED, console.texts().get("compare_refused", path));
    }

    private List<Path> definitionFiles(Path folder) {
        Path ofSite = folder.resolve("definitions");
        Path root = Files.isDirectory(ofSite) ? ofSite : folder;
        try (Stream<Path> paths = Files.walk(root)) {
            List<Path> files = paths.filter(path -> path.getFileName().toString().endsWith(DEFINITION_FILE))
                    .filter(Files::isRegularFile).sorted().toList();
            if (files.isEmpty()) {
                throw new CommandFailure(ExitCode.REFUSED, console.texts().get("compare_no_files", root));
            }
            return files;
        } catch (IOException | UncheckedIOException unreadable) {
            throw new CommandFailure(ExitCode.REFUSED,
                    console.texts().get("file_unreadable", root, unreadable.getMessage()));
        }
    }
}
