package dandori.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dandori excel export|diff|apply}: definitions out to a book, and back. */
@Command(name = "excel", mixinStandardHelpOptions = true, subcommands = { ExcelExportCommand.class,
        ExcelDiffCommand.class, ExcelApplyCommand.class })
final class ExcelCommand implements Runnable {

    @ParentCommand
    private DandoriCommand dandori;
    @Spec
    private CommandSpec spec;

    Console console() {
        return dandori.console();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), dandori.console().texts().get("no_word"));
    }
}
