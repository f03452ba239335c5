package dandori.ui.editor.documents;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.progress.IProgressConstants;

/** Runs one generation at a time and shows in the bar how far it is. UI thread only. */
final class GenerationWatch {

    private final OutputBar bar;
    private final Consumer<Generation.Outcome> ended;
    private final Display display = Display.getCurrent();
    private Generation running;

    /**
     * Nothing runs yet.
     *
     * @param ended is told what came of it, as long as the bar is there
     */
    GenerationWatch(OutputBar bar, Consumer<Generation.Outcome> ended) {
        this.bar = bar;
        this.ended = ended;
    }

    boolean isRunning() {
        return running != null;
    }

    /** Begins. */
    void start(Generation.Task task, Surroundings around) {
        bar.working(true);
        running = new Generation(task, around, new Generation.Listener() {
            @Override
            public void reached(int parts, String what) {
                display.asyncExec(() -> bar.reached(parts, what));
            }

            @Override
            public void ended(Generation.Outcome outcome) {
                keep(outcome);
                display.asyncExec(() -> end(outcome));
            }
        });
        // Whoever closes the dialog meanwhile finds the work, and its file in the end, among those of the workbench.
        running.setUser(false);
        running.schedule();
    }

    private void keep(Generation.Outcome outcome) {
        if (outcome instanceof Generation.Outcome.Written written) {
            Path file = written.files().get(0);
            running.setProperty(IProgressConstants.KEEP_PROPERTY, Boolean.TRUE);
            running.setProperty(IProgressConstants.ACTION_PROPERTY, new Action(Messages.get("open", file)) {
                @Override
                public void run() {
                    Program.launch(file.toString());
                }
            });
        }
    }

    /** Ends the work soon. */
    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private void end(Generation.Outcome outcome) {
        running = null;
        if (bar.isGone()) {
            return;
        }
        bar.working(false);
        if (outcome instanceof Generation.Outcome.Written written) {
            bar.offer(Messages.get(written.pages() > 0 ? "written" : "written_rows", written.files().size(),
                    written.pages()), written.files());
        } else if (outcome instanceof Generation.Outcome.Cancelled) {
            bar.say(Messages.get("cancelled"));
        } else {
            bar.say("");
        }
        ended.accept(outcome);
    }
}
