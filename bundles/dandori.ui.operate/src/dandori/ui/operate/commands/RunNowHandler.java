package dandori.ui.operate.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;

import dandori.operations.Operator;
import dandori.operations.Operator.RunOutcome;
import dandori.ui.diagram.JobnetSource;

/** Runs the root jobnet of what is selected or edited, as it is saved. */
public final class RunNowHandler extends OperatorHandler {

    private static final int SAVE = 0;
    private static final int AS_SAVED = 1;

    public RunNowHandler() {
        super("run");
    }

    @Override
    void operate(Place place) {
        Optional<JobnetSource> source = place.choice().jobnet();
        Optional<String> listed = place.choice().pinned().map(run -> run.generation().root());
        if (listed.isPresent() && !listed.equals(source.map(JobnetSource::rootJobnet))) {
            place.answers().refuse(title(), List.of(Messages.get("run_listed", listed.get())));
        } else if (source.isEmpty()) {
            place.answers().refuse(title(), List.of(Messages.get("run_nothing")));
        } else if (saved(place.window(), source.get())) {
            place.answers().run(source.get().rootJobnet(), run(place.generations().operator(), source.get()));
        }
    }

    private static CompletableFuture<RunOutcome> run(Operator operator, JobnetSource source) {
        return CompletableFuture.supplyAsync(() -> read(source.file()))
                .thenCompose(text -> operator.runNow(source.file().toString(), text, source.rootJobnet()));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(Messages.get("run_unreadable", file, unreadable.toString()), unreadable);
        }
    }

    /** Whether what is in the file may be run; offers to save editors of that file first. */
    private static boolean saved(IWorkbenchWindow window, JobnetSource source) {
        List<IEditorPart> dirty = List.of(window.getActivePage().getDirtyEditors()).stream()
                .filter(editor -> edits(editor, source.file())).toList();
        if (dirty.isEmpty()) {
            return true;
        }
        int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.get("run"),
                Messages.get("run_dirty", source.file().getFileName()), 0, Messages.get("run_save"),
                Messages.get("run_as_saved"), Messages.get("run_cancel"));
        return answer == AS_SAVED || answer == SAVE && save(window, dirty);
    }

    private static boolean edits(IEditorPart editor, Path file) {
        JobnetSource source = editor.getAdapter(JobnetSource.class);
        return source != null && source.file().equals(file);
    }

    private static boolean save(IWorkbenchWindow window, List<IEditorPart> editors) {
        return editors.stream()
                .allMatch(editor -> !editor.isDirty() || window.getActivePage().saveEditor(editor, false));
    }
}
