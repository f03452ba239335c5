package dandori.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import dandori.documents.DocumentSource;
import dandori.documents.Format;
import dandori.documents.Publication;
import dandori.documents.Publisher;
import dandori.documents.build.Cancel;
import dandori.documents.build.DocumentDays;
import dandori.documents.build.Order;
import dandori.documents.build.UnknownUnitException;
import dandori.documents.content.Document;
import dandori.documents.content.Form;
import dandori.documents.content.Head;
import dandori.documents.content.Scope;
import dandori.documents.edition.Editions;
import dandori.documents.edition.Editions.Edition;
import dandori.documents.edition.Editions.Recording;
import dandori.documents.preset.Preset;
import dandori.documents.preset.PresetException;
import dandori.documents.preset.Presets;
import dandori.model.Definition;
import dandori.site.SiteLayout;
import dandori.unitdef.file.UnwritableException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What the forms of a document have in common: the file, the head of the pages, where it is written. */
abstract class DocumentFormCommand implements Callable<Integer> {

    @ParentCommand
    private DocumentCommand document;
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path path;
    @Option(names = "--unit", paramLabel = "PATH", descriptionKey = "document.unit")
    private String unit = "";
    @Option(names = "--levels", paramLabel = "N", descriptionKey = "document.levels")
    private int levels = Scope.ALL_LEVELS;
    @Option(names = "-o", required = true, paramLabel = "OUT", descriptionKey = "document.out")
    private Path out;
    @Option(names = "--preset", paramLabel = "NAME", descriptionKey = "document.preset")
    private String preset = Presets.STANDARD;
    @Option(names = "--lang", paramLabel = "ja|en|zh", descriptionKey = "document.lang")
    private String language;
    @Option(names = "--since", paramLabel = "EDITION", descriptionKey = "document.since")
    private String since = "";
    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "charset")
    private String charset = "UTF-8";
    @Mixin
    private DocumentHeadOptions head = new DocumentHeadOptions();
    @Mixin
    private PlanOptions options = new PlanOptions();
    @Mixin
    private SiteOptions site = new SiteOptions();

    abstract Form form();

    /** The days the document plans. */
    DocumentDays days() {
        return DocumentDays.yearOf(head.date());
    }

    private Console console() {
        return document.dandori().console();
    }

    private CommandFailure failure(int code, String key, Object... arguments) {
        return new CommandFailure(code, console().texts().get(key, arguments));
    }

    @Override
    public Integer call() {
        if (Format.of(out).isEmpty()) {
            throw failure(ExitCode.USAGE, "document_format", out);
        }
        DocumentInput input = DocumentInput.read(path, charset, console());
        Preset shown = preset();
        try {
            Document told = told(input.documented(), shown);
            tell(Publisher.publish(told, shown, out.toAbsolutePath().normalize(), Cancel.NEVER));
            if (!head.edition().isEmpty()) {
                record(told.head(), input.documented());
            }
            return ExitCode.NORMAL;
        } catch (UnknownUnitException unknown) {
            throw failure(ExitCode.REFUSED, "unit_unknown", path, unknown.unit());
        } catch (UnwritableException unwritable) {
            throw OutputFile.failure(unwritable, console());
        }
    }

    private Preset preset() {
        Presets presets = new Presets(DocumentCommand.presets(documents()));
        try {
            return presets.find(preset).orElseThrow(() -> failure(ExitCode.REFUSED, "document_preset", preset,
                    String.join(", ", presets.names())));
        } catch (PresetException wrong) {
            throw failure(ExitCode.REFUSED, "document_preset_wrong", wrong.preset(), wrong.setting(), wrong.value());
        }
    }

    private Path documents() {
        return new SiteLayout(site.site()).documents();
    }

    private Document told(DocumentSource source, Preset shown) {
        if (since.isEmpty()) {
            return source.document(definition -> order(definition, shown), Cancel.NEVER);
        }
        Editions editions = new Editions(DocumentCommand.editions(documents()));
        String subject = source.subject();
        Edition earlier = editions.find(since, subject).orElseThrow(() -> failure(ExitCode.REFUSED,
                "document_edition_unknown", since, subject, String.join(", ", editions.names(subject))));
        return source.document(definition -> order(definition, shown), earlier, Cancel.NEVER);
    }

    private Order order(Definition definition, Preset shown) {
        DocumentDays usual = days();
        DocumentDays days = usual.registeredOn(options.registered(usual.registered()));
        return new Order(form(), head.head(), shown, DocumentCommand.language(language, document.dandori()), scope(),
                days.planning(options.documentPlan(definition, days.registered())));
    }

    private Scope scope() {
        if (levels < 1) {
            throw failure(ExitCode.USAGE, "document_levels", levels);
        }
        return new Scope(unit, levels);
    }

    private void record(Head printed, DocumentSource source) {
        Recording recording = new Editions(DocumentCommand.editions(documents())).record(source.edition(printed));
        if (recording == Recording.REPLACED) {
            console().message("document_edition_replaced", head.edition(), source.subject());
        }
    }

    private void tell(Publication publication) {
        publication.missing().forEach((code, text) -> console().message("document_missing",
                String.format("U+%04X", code), new String(Character.toChars(code)), shortened(text)));
        console().message("document_written", publication.files().get(0), publication.files().size(),
                publication.pages());
    }

    private static String shortened(String text) {
        int most = Math.min(40, text.length());
        return text.substring(0, most).replace('\n', ' ');
    }
}
