package dandori.app.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import dandori.imports.Imported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dandori import crontab|timers FILE -o OUT}: a definition, and what became of every line. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private DandoriCommand dandori;
    @Parameters(index = "0", paramLabel = "crontab|timers", descriptionKey = "import.kind")
    private String kind;
    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "import.file")
    private Path path;
    @Option(names = "-o", required = true, paramLabel = "OUT", descriptionKey = "import.out")
    private Path out;
    @Mixin
    private ImportOptions options = new ImportOptions();
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        ForeignFiles files = new ForeignFiles(options.charset(), dandori.console());
        Imported imported = switch (kind) {
            case "crontab" -> options.crontab(path, files);
            case "timers" -> options.timers(path, files);
            default -> throw new CommandFailure(ExitCode.USAGE,
                    dandori.console().texts().get("import.kind-unknown", kind));
        };
        ImportReport report = new ImportReport(dandori.console(), json);
        imported.lines().forEach(report::print);
        if (imported.lines().stream().allMatch(line -> line.units().isEmpty())) {
            throw new CommandFailure(ExitCode.REFUSED, dandori.console().texts().get("import.nothing", path, out));
        }
        OutputFile.replace(out, imported.definition().getBytes(StandardCharsets.UTF_8), dandori.console());
        report.summary(imported, out);
        return imported.complete() ? ExitCode.NORMAL : ExitCode.WARNING;
    }
}
