package dandori.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dandori.excel.ConflictChoice;
import dandori.excel.change.Applied;
import dandori.excel.change.BookApplication;
import dandori.excel.read.BookLimits;
import dandori.model.check.DefinitionChecks;
import dandori.unitdef.Reading;
import dandori.unitdef.problem.Problem;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A book and the definition file it is for, as named on the command line. */
final class ExcelBook {

    @Parameters(index = "0", paramLabel = "BOOK", descriptionKey = "excel.book")
    private Path book;
    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "file")
    private Path path;
    @Option(names = "--conflicts", paramLabel = "refuse|file|book", descriptionKey = "excel.conflicts")
    private String conflicts = "refuse";
    @Option(names = "--result", paramLabel = "BOOK2.xlsx", descriptionKey = "excel.result")
    private Path result;
    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "charset")
    private String charset = "UTF-8";
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;
    private byte[] read = {};

    /** What the book makes of the file; told on the console, and in a copy of the book when one is wanted. */
    Applied apply(Console console) {
        DefinitionFile file = definitions(path, charset, console);
        read = file.source().content();
        if (!Files.isRegularFile(book)) {
            throw new CommandFailure(ExitCode.REFUSED, console.texts().get("file_absent", book));
        }
        Applied applied = new BookApplication(DefinitionChecks.standard(), choice(), BookLimits.STANDARD).apply(book,
                file.validation().tree().orElseThrow(), String.valueOf(path.getFileName()));
        ExcelReport report = new ExcelReport(console, json);
        report.print(applied);
        if (result != null && applied.isReadable()) {
            report.writeResult(applied, book, result);
        }
        return applied;
    }

    /** The definition file. */
    Path path() {
        return path;
    }

    /** What the definition file held when the book was applied to it. */
    byte[] read() {
        return read;
    }

    private ConflictChoice choice() {
        return switch (conflicts) {
            case "refuse" -> ConflictChoice.REFUSE;
            case "file" -> ConflictChoice.FILE;
            case "book" -> ConflictChoice.BOOK;
            default -> throw new CommandFailure(ExitCode.USAGE, "--conflicts " + conflicts + ": refuse, file, book");
        };
    }

    /** A definition file without errors in its grammar; errors in values are what a book may be there to mend. */
    static DefinitionFile definitions(Path path, String charset, Console console) {
        DefinitionFile file = DefinitionFile.open(path, charset, console);
        List<Problem> errors = file.problems().stream().filter(Problem::isError).toList();
        if (file.reading() instanceof Reading.Readable && errors.isEmpty()) {
            return file;
        }
        errors.forEach(problem -> console.plainMessage(file.line(problem, console)));
        throw new CommandFailure(ExitCode.REFUSED, console.texts().get("excel.file-refused", path));
    }
}
