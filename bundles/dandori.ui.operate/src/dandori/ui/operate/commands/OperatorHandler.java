package dandori.ui.operate.commands;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import dandori.operations.SchedulerStatus;
import dandori.ui.operate.choice.Choice;
import dandori.ui.operate.choice.Runs;
import dandori.ui.operate.live.Generations;

/** A command that needs the scheduler; says why when there is none to ask. */
abstract class OperatorHandler extends AbstractHandler {

    /** Where a command was given. */
    record Place(IWorkbenchWindow window, Choice choice, Generations generations, Answers answers) {
    }

    private final String title;

    OperatorHandler(String titleKey) {
        title = Messages.get(titleKey);
    }

    final String title() {
        return title;
    }

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<Generations> generations = Runs.ofWorkbench();
        Answers answers = new Answers(window,
                failure -> generations.map(known -> known.operator().say(failure)).orElseGet(failure::toString));
        if (generations.isEmpty()) {
            answers.refuse(title, List.of(Messages.get("no_scheduler")));
        } else if (generations.get().operator().status() instanceof SchedulerStatus.Failed failed) {
            answers.refuse(title, List.of(failed.reason()));
        } else {
            operate(new Place(window, new Choice(window), generations.get(), answers));
        }
        return null;
    }

    abstract void operate(Place place);
}
