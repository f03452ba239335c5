package dandori.ui.editor.welcome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.commands.ModelCommand;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.OpenDefinitions;

/** The jobnet the guide makes: where it is, and what there is of it already. */
final class FirstJobnet {

    private final Path file;
    private final String group;

    FirstJobnet(Path folder) {
        group = Messages.get("group");
        file = folder.resolve(group + ".unitdef");
    }

    /** Makes the file with an empty group, where there is none. */
    void makeFile() throws IOException {
        if (!Files.exists(file)) {
            Files.write(file, ("unit=" + group + ",,,;\n{\n\tty=g;\n}\n").getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE_NEW);
        }
        OpenDefinitions.ofWorkbench().open(file);
    }

    /** The file, once it has been made. */
    Optional<DefinitionDocument> document() {
        try {
            return Files.exists(file) ? Optional.of(OpenDefinitions.ofWorkbench().open(file)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Unit> unit(String path) {
        return document().flatMap(document -> UnitPath.find(document.definition(), "/" + group + path));
    }

    Optional<Unit> group() {
        return unit("");
    }

    Optional<Unit> jobnet() {
        return unit("/" + Messages.get("jobnet"));
    }

    Optional<Unit> firstJob() {
        return unit("/" + Messages.get("jobnet") + "/" + Messages.get("job_first"));
    }

    Optional<Unit> secondJob() {
        return unit("/" + Messages.get("jobnet") + "/" + Messages.get("job_second"));
    }

    /** Makes an edit where it is allowed and changes something. */
    void execute(ModelCommand edit) {
        EditCommand command = new EditCommand(edit);
        document().filter(document -> command.canExecute()).ifPresent(document -> document.commands().execute(command));
    }
}
