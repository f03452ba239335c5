package dandori.ui.operate.choice;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.ui.diagram.JobnetSource;
import dandori.ui.operate.live.Generation;
import dandori.ui.operate.live.Generations;
import dandori.ui.operate.live.UnitRun;

/** What the selection and the active editor of a window mean to an operator. */
public final class Choice {

    private final IWorkbenchWindow window;

    public Choice(IWorkbenchWindow window) {
        this.window = window;
    }

    /** The jobnet to run: that of the selected unit, else the one in the active editor. */
    public Optional<JobnetSource> jobnet() {
        Optional<Object> element = first(window.getSelectionService().getSelection());
        Optional<Unit> unit = element.flatMap(Choice::unit);
        if (unit.isPresent()) {
            return UnitSource.of(unit.get());
        }
        return element.flatMap(chosen -> adapted(chosen, JobnetSource.class))
                .or(() -> editor().flatMap(editor -> adapted(editor, JobnetSource.class)));
    }

    /** The editor people look at. */
    public Optional<IEditorPart> editor() {
        return Optional.ofNullable(window.getActivePage()).map(IWorkbenchPage::getActiveEditor);
    }

    /** The generation to operate on: the selected one, else the newest of the jobnet chosen. */
    public Optional<Generation> generation(Generations generations) {
        return run(generations).map(UnitRun::generation)
                .or(() -> jobnet().flatMap(source -> generations.newest(source.rootJobnet())));
    }

    /** The unit to operate on, if one is selected and has run. */
    public Optional<UnitRun> run(Generations generations) {
        return run(window.getSelectionService().getSelection(), generations);
    }

    /** The run a selection speaks of: that of a list of generations, or the newest run of a unit of a definition. */
    public static Optional<UnitRun> run(ISelection selection, Generations generations) {
        return first(selection).flatMap(element -> element instanceof UnitRun run
                ? Optional.of(run)
                : path(element).flatMap(generations::newestRun));
    }

    /** The run selected in a list of generations. */
    public Optional<UnitRun> pinned() {
        return pinned(window.getSelectionService().getSelection());
    }

    /** The run a selection holds itself, not through a definition. */
    public static Optional<UnitRun> pinned(ISelection selection) {
        return first(selection).filter(UnitRun.class::isInstance).map(UnitRun.class::cast);
    }

    /** The absolute path of the unit a selection speaks of. */
    public static Optional<String> path(ISelection selection) {
        return first(selection).flatMap(element -> element instanceof UnitRun run
                ? Optional.of(run.path())
                : path(element));
    }

    private static Optional<String> path(Object element) {
        return unit(element).map(UnitPath::of)
                .or(() -> adapted(element, JobnetSource.class).map(JobnetSource::jobnet));
    }

    private static Optional<Unit> unit(Object element) {
        return Stream.of(element, element instanceof EditPart part ? part.getModel() : element)
                .flatMap(candidate -> adapted(candidate, Unit.class).stream()).findFirst();
    }

    private static Optional<Object> first(ISelection selection) {
        return selection instanceof IStructuredSelection structured
                ? Optional.ofNullable(structured.getFirstElement())
                : Optional.empty();
    }

    private static <T> Optional<T> adapted(Object element, Class<T> type) {
        return Optional.ofNullable(Adapters.adapt(element, type));
    }
}
