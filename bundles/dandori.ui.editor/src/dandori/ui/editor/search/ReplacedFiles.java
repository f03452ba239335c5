package dandori.ui.editor.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.gef.commands.Command;
import org.eclipse.ui.IWorkbenchPage;

import dandori.ui.editor.Editors;
import dandori.ui.editor.commands.EditCommand;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.SaveOutcome;

/**
 * One replacement in several files: made, taken back and made again in all of them together. Files nobody edits are saved
 * at once, as the navigator does.
 */
final class ReplacedFiles {

    private final IWorkbenchPage page;
    private final Map<DefinitionDocument, Command> done = new LinkedHashMap<>();

    ReplacedFiles(IWorkbenchPage page) {
        this.page = page;
    }

    /** Makes the edit of a file; why not, when it is refused or the file cannot be written. */
    Optional<String> execute(DefinitionDocument document, EditCommand command) {
        try {
            boolean saved = step(document, () -> document.commands().execute(command));
            done.put(document, command);
            return saved ? Optional.empty() : Optional.of(Messages.get("not_saved", document.file().getFileName()));
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

    /** Whether the file holds the step where nobody edits it. */
    private boolean step(DefinitionDocument document, Runnable deed) {
        boolean saveAtOnce = Editors.isSavedAtOnce(page, document);
        deed.run();
        return !saveAtOnce || document.save() instanceof SaveOutcome.Saved;
    }
}
