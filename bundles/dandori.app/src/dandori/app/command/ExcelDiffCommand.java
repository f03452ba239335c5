package dandori.app.command;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code dandori excel diff BOOK FILE}: what applying the book would change. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class ExcelDiffCommand implements Callable<Integer> {

    @ParentCommand
    private ExcelCommand excel;
    @Mixin
    private ExcelBook book = new ExcelBook();

    @Override
    public Integer call() {
        return book.apply(excel.console()).isAccepted() ? ExitCode.NORMAL : ExitCode.REFUSED;
    }
}
