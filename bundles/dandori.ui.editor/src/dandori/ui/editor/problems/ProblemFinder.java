package dandori.ui.editor.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import dandori.ui.diagram.UiTrace;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.DocumentListener;
import dandori.ui.editor.document.OpenDefinitions;
import dandori.ui.editor.document.WindowBackground;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.text.SourceText;

/** Checks every open file whenever it has changed, in the background, a moment later. Asked and tells on the UI thread. */
public final class ProblemFinder {

    private static final int SETTLED = 60;
    private static final ProblemFinder OF_WORKBENCH = new ProblemFinder(OpenDefinitions.ofWorkbench());

    private final OpenDefinitions open;
    private final Map<DefinitionDocument, Watched> watched = new HashMap<>();
    private final Set<Runnable> listeners = new LinkedHashSet<>();

    private ProblemFinder(OpenDefinitions open) {
        this.open = open;
        open.addListener(this::follow);
        follow();
    }

    /** The one of the workbench. */
    public static ProblemFinder ofWorkbench() {
        return OF_WORKBENCH;
    }

    /** The problems of a file as found last, in the order of its text. */
    public List<Problem> problems(DefinitionDocument document) {
        Watched known = watched.get(document);
        return known == null ? List.of() : known.problems.stream().map(FoundProblem::problem).toList();
    }

    /** What is wrong with a parameter of a unit; the worst where there is more than one. */
    public Optional<Problem> problem(DefinitionDocument document, String unit, String key) {
        Watched known = watched.get(document);
        return known == null
                ? Optional.empty()
                : known.problems.stream()
                        .filter(found -> found.key().equals(key) && found.problem().unit().equals(unit))
                        .map(FoundProblem::problem)
                        .min(Comparator.comparing(problem -> problem.isError() ? 0 : 1));
    }

    /** The problems of all open files. */
    public List<FoundProblem> all() {
        List<FoundProblem> all = new ArrayList<>();
        for (DefinitionDocument document : open.all()) {
            Optional.ofNullable(watched.get(document)).ifPresent(known -> all.addAll(known.problems));
        }
        return all;
    }

    /** Calls back when other problems have been found. */
    public void addListener(Runnable changed) {
        listeners.add(changed);
    }

    public void removeListener(Runnable changed) {
        listeners.remove(changed);
    }

    private void follow() {
        watched.entrySet().removeIf(entry -> {
            boolean gone = !open.all().contains(entry.getKey());
            if (gone) {
                entry.getKey().removeListener(entry.getValue());
            }
            return gone;
        });
        for (DefinitionDocument document : open.all()) {
            watched.computeIfAbsent(document, Watched::new);
        }
        tell();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** One open file and what was found in it last. */
    private final class Watched implements DocumentListener {

        private final DefinitionDocument document;
        private final Display display = Display.getCurrent();
        private final Job job = Job.create("Checking definitions", monitor -> {
            check();
            return Status.OK_STATUS;
        });
        private final Consumer<SourceText> taker = this::take;
        private final Runnable settled = this::ask;
        private final FoundProblems checks;
        private List<FoundProblem> problems = List.of();
        private volatile SourceText text;

        Watched(DefinitionDocument document) {
            this.document = document;
            checks = new FoundProblems(document.file());
            job.setSystem(true);
            document.addListener(this);
            changed();
        }

        @Override
        public void changed() {
            display.timerExec(SETTLED, settled);
        }

        private void ask() {
            document.whenWritten(new WindowBackground(), taker);
        }

        private void take(SourceText written) {
            if (text != written) {
                text = written;
                job.schedule();
            }
        }

        private void check() {
            long start = System.nanoTime();
            List<FoundProblem> found = checks.in(text);
            UiTrace.event("checked", document.file().getFileName() + " " + (System.nanoTime() - start) / 1000 + "us");
            display.asyncExec(() -> {
                problems = found;
                tell();
                UiTrace.event("problems-listed", document.file().getFileName() + " " + found.size());
            });
        }
    }
}
