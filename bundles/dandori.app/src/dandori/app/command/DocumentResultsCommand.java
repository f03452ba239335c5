package dandori.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import dandori.app.operate.GenerationResults;
import dandori.documents.Format;
import dandori.documents.Publication;
import dandori.documents.Publisher;
import dandori.documents.build.Cancel;
import dandori.documents.build.ResultsBuilder;
import dandori.documents.build.RunResult;
import dandori.documents.content.Document;
import dandori.documents.preset.Preset;
import dandori.documents.preset.Presets;
import dandori.site.SiteLayout;
import dandori.unitdef.file.UnwritableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dandori document results}: how the generations of a stretch of days went. */
@Command(name = "results", mixinStandardHelpOptions = true)
final class DocumentResultsCommand implements Callable<Integer> {

    @ParentCommand
    private DocumentCommand document;
    @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "document.results.from")
    private String from;
    @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "document.results.to")
    private String to;
    @Option(names = "--unit", paramLabel = "PATH", descriptionKey = "document.results.unit")
    private String unit;
    @Option(names = "-o", required = true, paramLabel = "OUT", descriptionKey = "document.out")
    private Path out;
    @Option(names = "--lang", paramLabel = "ja|en|zh", descriptionKey = "document.lang")
    private String language;
    @Mixin
    private DocumentHeadOptions head = new DocumentHeadOptions();
    @Mixin
    private PlanOptions options = new PlanOptions();
    @Mixin
    private SiteOptions site = new SiteOptions();

    @Override
    public Integer call() {
        Console console = document.dandori().console();
        LocalDate first = PlanOptions.date("--from", from);
        LocalDate last = PlanOptions.date("--to", to);
        if (last.isBefore(first)) {
            throw PlanOptions.usage("command.to-before-from", first, last);
        }
        if (Format.of(out).isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, console.texts().get("document_format", out));
        }
        Locale locale = DocumentCommand.language(language, document.dandori());
        Document results = ResultsBuilder.build(head.head(), locale, results(console, locale), first, last);
        try {
            Publication written = Publisher.publish(results, preset(), out.toAbsolutePath().normalize(), Cancel.NEVER);
            console.message("document_written", out, written.files().size(), written.pages());
            return ExitCode.NORMAL;
        } catch (UnwritableException unwritable) {
            throw OutputFile.failure(unwritable, console);
        }
    }

    private Preset preset() {
        return new Presets(DocumentCommand.presets(new SiteLayout(site.site()).documents())).find(Presets.STANDARD)
                .orElseThrow();
    }

    private List<RunResult> results(Console console, Locale locale) {
        try (SiteAccess access = SiteAccess.reach(console, site, "document results")) {
            return new GenerationResults(access.operator(), unit, options.zone()).all(locale);
        }
    }
}
