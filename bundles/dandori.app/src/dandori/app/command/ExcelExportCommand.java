package dandori.app.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import dandori.excel.book.BookProgress;
import dandori.excel.book.BookSource;
import dandori.excel.book.BookWriter;
import dandori.excel.words.BookWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dandori excel export FILE -o BOOK.xlsx}. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExcelExportCommand implements Callable<Integer> {

    @ParentCommand
    private ExcelCommand excel;
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path path;
    @Option(names = "-o", required = true, paramLabel = "BOOK.xlsx", descriptionKey = "excel.out")
    private Path out;
    @Option(names = "--unit", paramLabel = "PATH", descriptionKey = "excel.unit")
    private String unit = "";
    @Option(names = "--lang", paramLabel = "ja|en|zh", descriptionKey = "excel.lang")
    private String language = new BookWords(Locale.getDefault()).locale().getLanguage();
    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "charset")
    private String charset = "UTF-8";
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        if (!language.matches("ja|en|zh")) {
            throw new CommandFailure(ExitCode.USAGE, "--lang " + language + ": ja, en, zh");
        }
        DefinitionFile file = ExcelBook.definitions(path, charset, excel.console());
        BookSource source = new BookSource(file.validation().tree().orElseThrow(), file.source().content(), charset,
                String.valueOf(path.getFileName()), unit);
        if (!source.hasUnit()) {
            throw new CommandFailure(ExitCode.REFUSED, excel.console().texts().get("unit_unknown", path, unit));
        }
        BookWriter writer = new BookWriter(new BookWords(Locale.forLanguageTag(language)));
        OutputFile.write(out, book -> writer.write(source, book, BookProgress.UNWATCHED), excel.console());
        return ExitCode.NORMAL;
    }
}
