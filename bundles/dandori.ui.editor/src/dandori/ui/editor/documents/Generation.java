package dandori.ui.editor.documents;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

import dandori.documents.Publication;
import dandori.documents.Publisher;
import dandori.documents.build.CancelledException;
import dandori.documents.build.UnknownUnitException;
import dandori.documents.content.Document;
import dandori.documents.content.Form;
import dandori.documents.edition.Editions.Recording;
import dandori.ui.diagram.UiTrace;
import dandori.ui.editor.document.UnwritableWords;
import dandori.unitdef.file.UnwritableException;

/** Makes the documents in the background and writes their files. */
final class Generation extends Job {

    private final Task task;
    private final Surroundings around;
    private final Listener listener;

    /**
     * What is to be made.
     *
     * @param forms  one document each
     * @param target the file; with several forms each has its own, see {@link #file}
     * @param record whether the edition is recorded in the site
     */
    record Task(Snapshot snapshot, Wish wish, List<Form> forms, Path target, boolean record) {

        /** The file of a form. */
        Path file(Form form) {
            if (forms.size() == 1) {
                return target;
            }
            String name = target.getFileName().toString();
            int dot = name.lastIndexOf('.');
            return target.resolveSibling(name.substring(0, dot) + "-" + form.key() + name.substring(dot));
        }
    }

    /** Is told how the work goes. */
    interface Listener {

        /** How many parts of the document in work are done. */
        void reached(int parts, String form);

        /** What came of it. */
        void ended(Outcome outcome);
    }

    /** What came of it. */
    sealed interface Outcome {

        /** All files are there. */
        record Written(List<Path> files, int pages, SortedMap<Integer, String> missing) implements Outcome {
        }

        /** It was cancelled; documents written before are there. */
        record Cancelled() implements Outcome {
        }

        /** A file cannot be written, or something else is wrong. */
        record Failed(String words) implements Outcome {
        }
    }

    /**
     * The work; starts when it is scheduled.
     *
     * @param listener is told in the background how it goes
     */
    Generation(Task task, Surroundings around, Listener listener) {
        super(Messages.get("job", task.target().getFileName()));
        this.task = task;
        this.around = around;
        this.listener = listener;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        long start = System.nanoTime();
        Outcome outcome = outcome(monitor);
        UiTrace.event("documents", outcome.getClass().getSimpleName() + " " + (System.nanoTime() - start) / 1_000_000
                + "ms");
        listener.ended(outcome);
        return outcome instanceof Outcome.Cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private Outcome outcome(IProgressMonitor monitor) {
        try {
            return written(SubMonitor.convert(monitor, task.forms().size() * MonitorCancel.PARTS));
        } catch (CancelledException cancelled) {
            return new Outcome.Cancelled();
        } catch (UnwritableException unwritable) {
            return new Outcome.Failed(Messages.get("unwritable", unwritable.file(),
                    UnwritableWords.of(unwritable)));
        } catch (UnknownUnitException gone) {
            return new Outcome.Failed(Messages.get("unit_gone", gone.unit()));
        } catch (UncheckedIOException unrecorded) {
            return new Outcome.Failed(unrecorded.getMessage() + " " + unrecorded.getCause().getMessage());
        }
    }

    private Outcome written(SubMonitor progress) {
        List<Path> files = new ArrayList<>();
        SortedMap<Integer, String> missing = new TreeMap<>();
        int pages = 0;
        for (Form form : task.forms()) {
            String name = Messages.get("form_" + form.key());
            listener.reached(0, name);
            MonitorCancel cancel = new MonitorCancel(progress.newChild(MonitorCancel.PARTS),
                    parts -> listener.reached(parts, name));
            Document document = task.wish().document(task.snapshot(), form, around, cancel);
            Publication made = Publisher.publish(document, task.wish().preset(), task.file(form), cancel);
            files.addAll(made.files());
            pages += made.pages();
            missing.putAll(made.missing());
            record(document);
        }
        return new Outcome.Written(files, pages, missing);
    }

    private void record(Document document) {
        if (task.record() && document.form() != Form.RESULTS) {
            Recording recording = around.editions().record(task.snapshot().source().edition(document.head()));
            UiTrace.event("edition", document.head().edition() + " " + recording);
        }
    }
}
