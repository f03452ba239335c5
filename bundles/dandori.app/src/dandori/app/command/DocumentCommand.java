package dandori.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import dandori.documents.build.DocumentDays;
import dandori.documents.content.Form;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dandori document}: design documents from a definition file. */
@Command(name = "document", mixinStandardHelpOptions = true)
final class DocumentCommand extends WordGroup {

    @ParentCommand
    private DandoriCommand dandori;

    @Override
    Console console() {
        return dandori.console();
    }

    DandoriCommand dandori() {
        return dandori;
    }

    @Override
    List<Class<?>> words() {
        return List.of(ListForm.class, MapForm.class, FlowForm.class, PlanForm.class, DocumentResultsCommand.class,
                DocumentStaleCommand.class);
    }

    /** {@code dandori document list}: a unit per row. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListForm extends DocumentFormCommand {

        @Override
        Form form() {
            return Form.LIST;
        }
    }

    /** {@code dandori document map}: the picture of each jobnet. */
    @Command(name = "map", mixinStandardHelpOptions = true)
    static final class MapForm extends DocumentFormCommand {

        @Override
        Form form() {
            return Form.MAP;
        }
    }

    /** {@code dandori document flow}: pictures with a table of items for every unit. */
    @Command(name = "flow", mixinStandardHelpOptions = true)
    static final class FlowForm extends DocumentFormCommand {

        @Override
        Form form() {
            return Form.FLOW;
        }
    }

    /** {@code dandori document plan}: the planned starts of a stretch of days. */
    @Command(name = "plan", mixinStandardHelpOptions = true)
    static final class PlanForm extends DocumentFormCommand {

        @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "schedule.from")
        private String from;
        @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "schedule.to")
        private String to;

        @Override
        Form form() {
            return Form.PLAN;
        }

        @Override
        DocumentDays days() {
            LocalDate first = PlanOptions.date("--from", from);
            LocalDate last = PlanOptions.date("--to", to);
            if (last.isBefore(first)) {
                throw PlanOptions.usage("command.to-before-from", first, last);
            }
            if (last.toEpochDay() - first.toEpochDay() >= DocumentDays.MOST_DAYS) {
                throw PlanOptions.usage("command.too-many-days", first, last, DocumentDays.MOST_DAYS);
            }
            return new DocumentDays(first, last);
        }
    }

    /** The language of a document: the one named, else the user's. */
    static Locale language(String name, DandoriCommand dandori) {
        if (name == null) {
            return Locale.getDefault();
        }
        if (!name.matches("ja|en|zh")) {
            throw new CommandFailure(ExitCode.USAGE, dandori.console().texts().get("document_language", name));
        }
        return Locale.forLanguageTag(name);
    }

    /** Where a site keeps its presets. */
    static Path presets(Path documents) {
        return documents.resolve("presets");
    }

    /** Where a site keeps its editions. */
    static Path editions(Path documents) {
        return documents.resolve("editions");
    }
}
