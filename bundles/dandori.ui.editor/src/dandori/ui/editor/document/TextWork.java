package dandori.ui.editor.document;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import dandori.model.resource.TextInPieces;
import dandori.ui.editor.Piecework;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.text.SourceText;

/** The text of a document being put together while the window goes on: what needs the model in pieces, the rest in a job. */
final class TextWork {

    private final Display display = Display.getCurrent();
    private final Piecework piecework = new Piecework(display);
    private final Set<Consumer<SourceText>> takers = new LinkedHashSet<>();
    private final BiConsumer<DefinitionTree, Set<Consumer<SourceText>>> ready;
    private boolean givenUp;

    TextWork(TextInPieces text, BiConsumer<DefinitionTree, Set<Consumer<SourceText>>> ready) {
        this.ready = ready;
        piecework.start(text.pieces(), () -> write(text));
    }

    /** Who wants to have the text. */
    void ask(Consumer<SourceText> taker) {
        takers.add(taker);
    }

    /** The document has changed. */
    void giveUp() {
        givenUp = true;
        piecework.stop();
    }

    private void write(TextInPieces text) {
        Job.createSystem("Writing definitions", monitor -> {
            DefinitionTree written = text.text();
            display.asyncExec(() -> {
                if (!givenUp) {
                    ready.accept(written, takers);
                }
            });
            return Status.OK_STATUS;
        }).schedule();
    }
}
