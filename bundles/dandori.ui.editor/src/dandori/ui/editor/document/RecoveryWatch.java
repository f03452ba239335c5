package dandori.ui.editor.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import dandori.ui.diagram.UiTrace;
import dandori.unitdef.text.Encoded;
import dandori.unitdef.text.SourceText;

/** Keeps the edits of all open files a moment after they were made, until they are saved or given up. UI thread only. */
public final class RecoveryWatch {

    private static final int A_MOMENT_MILLIS = 700;

    private final RecoveryFolder folder;
    private final Function<Path, String> jobnet;
    private final Map<Path, DocumentListener> watched = new HashMap<>();
    private final Map<Path, Runnable> waiting = new HashMap<>();
    private final ISchedulingRule oneAfterTheOther = new ISchedulingRule() {

        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    };

    /** Watches from now on; asks which jobnet of a file is being edited. */
    public RecoveryWatch(RecoveryFolder folder, Function<Path, String> jobnet) {
        this.folder = folder;
        this.jobnet = jobnet;
        OpenDefinitions.ofWorkbench().addListener(this::follow);
        follow();
    }

    private void follow() {
        for (DefinitionDocument document : OpenDefinitions.ofWorkbench().all()) {
            if (!watched.containsKey(document.file())) {
                DocumentListener listener = () -> edited(document);
                watched.put(document.file(), listener);
                document.addListener(listener);
                edited(document);
            }
        }
        watched.keySet().removeIf(file -> {
            boolean gone = OpenDefinitions.ofWorkbench().find(file).isEmpty();
            if (gone) {
                forget(file);
            }
            return gone;
        });
    }

    private void edited(DefinitionDocument document) {
        if (!document.isDirty()) {
            forget(document.file());
        } else if (!waiting.containsKey(document.file())) {
            Runnable keep = () -> keep(document);
            waiting.put(document.file(), keep);
            Display.getCurrent().timerExec(A_MOMENT_MILLIS, keep);
        }
    }

    private void keep(DefinitionDocument document) {
        Path file = document.file();
        waiting.remove(file);
        if (document.isDirty() && OpenDefinitions.ofWorkbench().find(file).isPresent()) {
            String shown = jobnet.apply(file);
            document.whenWritten(new WindowBackground(), text -> write(file, () -> keep(file, shown, text)));
        }
    }

    /** What cannot be encoded could not be saved either, which is told when somebody tries. */
    private void keep(Path file, String shown, SourceText text) throws IOException {
        if (text.encode() instanceof Encoded.Bytes bytes) {
            folder.keep(file, shown, bytes.content());
            UiTrace.event("edits-kept", file.getFileName());
        }
    }

    private void forget(Path file) {
        Runnable keep = waiting.remove(file);
        if (keep != null) {
            Display.getCurrent().timerExec(-1, keep);
        }
        write(file, () -> folder.forget(file));
    }

    /** Something that is done to the folder. */
    private interface Deed {

        void run() throws IOException;
    }

    private void write(Path file, Deed deed) {
        Job job = Job.createSystem(file.getFileName().toString(), monitor -> {
            try {
                deed.run();
            } catch (IOException e) {
                ILog.of(RecoveryWatch.class).warn("The unsaved edits of " + file + " are not kept against a crash: "
                        + e.getMessage(), e);
            }
            return Status.OK_STATUS;
        });
        job.setRule(oneAfterTheOther);
        job.schedule();
    }
}
