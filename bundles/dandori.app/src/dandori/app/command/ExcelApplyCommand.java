package dandori.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import dandori.excel.change.Applied;
import dandori.unitdef.text.Encoded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dandori excel apply BOOK FILE [-o NEWFILE]}: all of the book, or nothing. */
@Command(name = "apply", mixinStandardHelpOptions = true)
final class ExcelApplyCommand implements Callable<Integer> {

    @ParentCommand
    private ExcelCommand excel;
    @Mixin
    private ExcelBook book = new ExcelBook();
    @Option(names = "-o", paramLabel = "NEWFILE", descriptionKey = "excel.newfile")
    private Path out;

    @Override
    public Integer call() {
        Applied applied = book.apply(excel.console());
        if (!applied.isAccepted()) {
            excel.console().message("excel.not-written");
            return ExitCode.REFUSED;
        }
        if (out != null || !applied.changes().isEmpty()) {
            write(((Encoded.Bytes) applied.text().encode()).content());
        }
        return ExitCode.NORMAL;
    }

    private void write(byte[] content) {
        if (out == null) {
            OutputFile.replace(book.path(), book.read(), content, excel.console());
        } else {
            OutputFile.replace(out, content, excel.console());
        }
    }
}
