package dandori.app.command;

import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code dandori excel export|diff|apply}: definitions out to a book, and back. */
@Command(name = "excel", mixinStandardHelpOptions = true)
final class ExcelCommand extends WordGroup {

    @ParentCommand
    private DandoriCommand dandori;

    @Override
    Console console() {
        return dandori.console();
    }

    @Override
    List<Class<?>> words() {
        return List.of(ExcelExportCommand.class, ExcelDiffCommand.class, ExcelApplyCommand.class);
    }
}
