package dandori.app.command;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import dandori.documents.build.Cancel;
import dandori.documents.edition.Fingerprints;
import dandori.documents.edition.OldBook;
import dandori.documents.edition.Staleness;
import dandori.documents.edition.Staleness.Stale;
import dandori.documents.preset.Presets;
import dandori.site.SiteLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dandori document stale BOOK FILE}: which sections of an old book no longer say what the definition says. */
@Command(name = "stale", mixinStandardHelpOptions = true)
final class DocumentStaleCommand implements Callable<Integer> {

    @ParentCommand
    private DocumentCommand document;
    @Parameters(index = "0", paramLabel = "BOOK", descriptionKey = "document.book")
    private Path book;
    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "file")
    private Path path;
    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "charset")
    private String charset = "UTF-8";
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;
    @Mixin
    private PlanOptions options = new PlanOptions();
    @Mixin
    private SiteOptions site = new SiteOptions();

    @Override
    public Integer call() {
        Console console = document.dandori().console();
        Fingerprints old = read(console);
        DocumentInput input = DocumentInput.read(path, charset, console);
        List<Stale> stale = stale(old, input, console);
        stale.forEach(section -> tell(section, console));
        if (stale.isEmpty()) {
            console.message("document_fresh", book, path);
        }
        return stale.isEmpty() ? ExitCode.NORMAL : ExitCode.WARNING;
    }

    private Fingerprints read(Console console) {
        try {
            return OldBook.read(book).orElseThrow(() -> new CommandFailure(ExitCode.REFUSED,
                    console.texts().get("document_no_book", book)));
        } catch (NoSuchFileException absent) {
            throw new CommandFailure(ExitCode.REFUSED, console.texts().get("file_absent", book));
        } catch (IOException unreadable) {
            throw new CommandFailure(ExitCode.REFUSED,
                    console.texts().get("file_unreadable", book, unreadable.getMessage()));
        }
    }

    private List<Stale> stale(Fingerprints old, DocumentInput input, Console console) {
        Staleness staleness = new Staleness(old,
                new Presets(DocumentCommand.presets(new SiteLayout(site.site()).documents())));
        if (!staleness.isOfDefinition()) {
            throw new CommandFailure(ExitCode.REFUSED, console.texts().get("document_no_book", book));
        }
        return staleness.now(input.definition(), options::documentPlan, Cancel.NEVER)
                .orElseThrow(() -> new CommandFailure(ExitCode.REFUSED,
                        console.texts().get("document_preset", staleness.preset(), Presets.STANDARD)));
    }

    private void tell(Stale stale, Console console) {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("section", stale.section());
            object.put("page", stale.page());
            object.put("fate", stale.fate().name().toLowerCase(Locale.ROOT));
            console.json(object);
        } else {
            console.line(stale.section() + (stale.page() > 0 ? "  p. " + stale.page() : ""));
        }
    }
}
