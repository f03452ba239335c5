package dandori.app.command;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import dandori.documents.Publisher;
import dandori.documents.build.Cancel;
import dandori.documents.build.DocumentBuilder;
import dandori.documents.build.Order;
import dandori.documents.build.Planning;
import dandori.documents.build.UnknownUnitException;
import dandori.documents.content.Document;
import dandori.documents.content.Form;
import dandori.documents.content.Head;
import dandori.documents.edition.Fingerprints;
import dandori.documents.edition.OldBook;
import dandori.documents.preset.Preset;
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
        List<String> stale = old.staleIn(now(old, input, console));
        stale.forEach(id -> tell(id, old, console));
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

    private void tell(String id, Fingerprints old, Console console) {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("section", id);
            object.put("page", old.pages().getOrDefault(id, 0));
            console.json(object);
        } else {
            console.line(old.pages().containsKey(id) ? id + "  p. " + old.pages().get(id) : id);
        }
    }

    /** The fingerprints the book would have if it were made now, ordered as it was. */
    private Fingerprints now(Fingerprints old, DocumentInput input, Console console) {
        Map<String, String> settings = old.settings();
        String name = settings.getOrDefault("preset", Presets.STANDARD);
        Preset preset = new Presets(DocumentCommand.presets(new SiteLayout(site.site()).documents())).find(name)
                .orElseThrow(() -> new CommandFailure(ExitCode.REFUSED,
                        console.texts().get("document_preset", name, Presets.STANDARD)));
        DocumentDays days = days(settings);
        Planning planning = days.planning(new DocumentPlan(input.definition(), options, days.registered()));
        Order order = new Order(Form.valueOf(settings.get("form").toUpperCase(Locale.ROOT)),
                new Head("", "", "", "", ""), preset, Locale.forLanguageTag(settings.get("lang")),
                settings.getOrDefault("scope", ""), planning);
        try {
            Document document = DocumentBuilder.build(input.definition(), "", order, Cancel.NEVER);
            return Fingerprints.of(document, Publisher.settings(document, preset));
        } catch (UnknownUnitException gone) {
            return Fingerprints.none();
        }
    }

    private static DocumentDays days(Map<String, String> settings) {
        String from = settings.getOrDefault("from", "");
        return from.isEmpty()
                ? DocumentDays.yearOf(settings.getOrDefault("date", ""))
                : DocumentDays.between(LocalDate.parse(from), LocalDate.parse(settings.get("to")));
    }
}
