package dandori.ui.editor.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.gef.commands.Command;
import org.eclipse.ui.IWorkbenchPage;

import dandori.ui.diagram.UiTrace;
import dandori.ui.editor.Editors;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.SaveOutcome;
import dandori.ui.editor.document.WindowBackground;

/**
 * One replacement in several files: made, taken back and made again in all of them together. Files nobody edits are saved
 * at once, as the navigator does.
 */
final class ReplacedFiles {

    private final IWorkbenchPage page;
    private final Consumer<String> complain;
    private final Map<DefinitionDocument, Command> done = new LinkedHashMap<>();

    /** @param complain told when a file cannot be saved, which may be later */
    ReplacedFiles(IWorkbenchPage page, Consumer<String> complain) {
        this.page = page;
        this.complain = complain;
    }

    /** Makes the edit of a file; why not, when it is refused. */
    Optional<String> execute(DefinitionDocument document, EditCommand command) {
        try {
            step(document, () -> document.commands().execute(command));
            done.put(document, command);
            return Optional.empty();
        } catch (IllegalStateException refusedHalfway) {
            return Optional.of(Messages.get("replace_refused", document.file().getFileName()));
        }
    }

    /** Whether there is a file in which it is the edit that was made last. */
    boolean canUndo() {
        return done.entrySet().stream().anyMatch(ReplacedFiles::isLast);
    }

    boolean canRedo() {
        return done.entrySet().stream().anyMatch(ReplacedFiles::isNext);
    }

    void undo() {
        List.copyOf(done.entrySet()).stream().filter(ReplacedFiles::isLast)
                .forEach(file -> step(file.getKey(), file.getKey().commands()::undo));
    }

    void redo() {
        new ArrayList<>(done.entrySet()).stream().filter(ReplacedFiles::isNext)
                .forEach(file -> step(file.getKey(), file.getKey().commands()::redo));
    }

    private static boolean isLast(Map.Entry<DefinitionDocument, Command> file) {
        return file.getKey().commands().getUndoCommand() == file.getValue();
    }

    private static boolean isNext(Map.Entry<DefinitionDocument, Command> file) {
        return file.getKey().commands().getRedoCommand() == file.getValue();
    }

    /** The file holds the step soon where nobody edits it. */
    private void step(DefinitionDocument document, Runnable deed) {
        boolean save = Editors.isSavedAtOnce(page, document);
        deed.run();
        if (save) {
            document.saveWhenWritten(new WindowBackground(), outcome -> told(document, outcome));
        }
    }

    private void told(DefinitionDocument document, SaveOutcome outcome) {
        UiTrace.event("replacement-saved", document.file().getFileName());
        if (!(outcome instanceof SaveOutcome.Saved)) {
            complain.accept(Messages.get("not_saved", document.file().getFileName()));
        }
    }
}
