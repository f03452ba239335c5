package dandori.ui.editor.document;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import dandori.model.resource.TextInPieces;
import dandori.ui.editor.Piecework;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.text.SourceText;

/** The text of a document being put together while the window goes on: what needs the model in pieces, the rest aside. */
final class TextWork {

    private final Background background;
    private final Piecework piecework;
    private final Set<Consumer<SourceText>> takers = new LinkedHashSet<>();
    private final BiConsumer<DefinitionTree, Set<Consumer<SourceText>>> ready;
    private boolean givenUp;

    TextWork(TextInPieces text, Background background,
            BiConsumer<DefinitionTree, Set<Consumer<SourceText>>> ready) {
        this.background = background;
        this.piecework = new Piecework(background::later);
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
        background.aside(() -> {
            DefinitionTree written = text.text();
            background.later(() -> {
                if (!givenUp) {
                    ready.accept(written, takers);
                }
            });
        });
    }
}
