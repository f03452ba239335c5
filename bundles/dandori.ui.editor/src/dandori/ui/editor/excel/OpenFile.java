package dandori.ui.editor.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;

import dandori.ui.editor.Editors;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.OpenDefinitions;
import dandori.ui.editor.document.SaveOutcome;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.Parser;
import dandori.unitdef.text.SourceText;

/**
 * A definition file that a workbook is for. UI thread only, but for what is read of a text.
 *
 * @param page     where its editors are
 * @param document the file
 */
record OpenFile(IWorkbenchPage page, DefinitionDocument document) {

    /**
     * Opens a file.
     *
     * @throws IOException when it cannot be read
     */
    static OpenFile of(IWorkbenchPage page, Path file) throws IOException {
        return new OpenFile(page, OpenDefinitions.ofWorkbench().open(file));
    }

    String name() {
        return document.file().getFileName().toString();
    }

    /** The tree of a text; empty when its grammar is broken. */
    static Optional<DefinitionTree> tree(SourceText text) {
        Parser.Parsed parsed = Parser.parse(text);
        return parsed.problems().stream().anyMatch(Problem::isError)
                ? Optional.empty()
                : Optional.of(parsed.tree());
    }

    /**
     * Takes a text over as one edit. A file that nobody edits in a drawing is saved at once, as with other edits made
     * outside of a drawing.
     *
     * @return why not; empty when it was taken over
     */
    Optional<String> take(SourceText text, String label) {
        boolean saveAtOnce = Editors.isSavedAtOnce(page, document);
        try {
            document.replace(text, label);
        } catch (IOException refused) {
            return Optional.of(Messages.get("not_taken", name(), refused.getMessage()));
        }
        if (saveAtOnce && !(document.save() instanceof SaveOutcome.Saved)) {
            document.commands().undo();
            return Optional.of(Messages.get("not_saved", name()));
        }
        return Optional.empty();
    }
}
