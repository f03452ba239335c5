package dandori.ui.operate.commands;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

import dandori.engine.run.OperationVerdict;
import dandori.operations.Operator.RunOutcome;
import dandori.ui.diagram.UiTrace;
import dandori.ui.operate.live.Generation;
import dandori.ui.operate.live.StateTexts;

/** Tells the user of a window what came of what was asked of the scheduler, when the answer comes. */
final class Answers {

    private final IWorkbenchWindow window;
    private final Function<Throwable, String> words;

    /** @param words says in the user's language what has failed */
    Answers(IWorkbenchWindow window, Function<Throwable, String> words) {
        this.window = window;
        this.words = words;
    }

    /** Nothing was asked, and why. */
    void refuse(String title, List<String> reasons) {
        Shell shell = window.getShell();
        if (shell != null && !shell.isDisposed()) {
            UiTrace.event("refused", reasons);
            new Notice(shell, title, reasons).open();
        }
    }

    void run(String unit, CompletableFuture<RunOutcome> answer) {
        say(Messages.get("run_asked", unit));
        follow(answer, Messages.get("run_refused", unit), outcome -> {
            if (outcome instanceof RunOutcome.Refused refused) {
                say("");
                refuse(Messages.get("run_refused", unit), refused.reasons());
            } else {
                UiTrace.event("registered", unit);
                say(Messages.get("run_registered", unit));
            }
        });
    }

    void operation(String title, Generation generation, CompletableFuture<OperationVerdict> answer) {
        follow(answer, title, verdict -> {
            if (verdict instanceof OperationVerdict.NotInState not) {
                refuse(title, List.of(Messages.get("not_in_state", generation.root(), generation.executionId(),
                        StateTexts.of(not.state()))));
            } else if (verdict instanceof OperationVerdict.Unknown) {
                refuse(title, List.of(Messages.get("has_ended", generation.root(), generation.executionId())));
            } else {
                say(Messages.get("operation_done", title, generation.root(), generation.executionId()));
            }
        });
    }

    private <T> void follow(CompletableFuture<T> answer, String title, Consumer<T> told) {
        Display display = window.getShell().getDisplay();
        answer.whenComplete((value, failure) -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> tell(title, value, failure, told));
            }
        });
    }

    private <T> void tell(String title, T value, Throwable failure, Consumer<T> told) {
        if (failure == null) {
            told.accept(value);
        } else {
            say("");
            refuse(title, List.of(message(failure)));
        }
    }

    private String message(Throwable failure) {
        boolean wrapped = failure instanceof CompletionException && failure.getCause() != null;
        return words.apply(wrapped ? failure.getCause() : failure);
    }

    private void say(String text) {
        IWorkbenchPage page = window.getActivePage();
        IWorkbenchPart part = page == null ? null : page.getActivePart();
        if (part instanceof IViewPart view) {
            view.getViewSite().getActionBars().getStatusLineManager().setMessage(text);
        } else if (part instanceof IEditorPart editor) {
            editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(text);
        }
    }
}
