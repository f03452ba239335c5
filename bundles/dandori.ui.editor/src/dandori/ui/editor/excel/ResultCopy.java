package dandori.ui.editor.excel;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import dandori.excel.change.Applied;
import dandori.excel.change.RowWords;
import dandori.excel.read.ResultBook;
import dandori.excel.words.BookWords;
import dandori.ui.diagram.UiTrace;
import dandori.ui.editor.document.UnwritableWords;
import dandori.unitdef.file.UnwritableException;
import dandori.unitdef.file.WholeFile;

/** A copy of a book that says of every row what became of it. */
final class ResultCopy {

    private ResultCopy() {
    }

    /**
     * Writes the copy in the background.
     *
     * @param written is told on the UI thread, in words, what came of it
     */
    static void write(Path book, Path result, Applied applied, Consumer<String> written) {
        Display display = Display.getCurrent();
        Job.create(Messages.get("result_job", result.getFileName()), monitor -> {
            String words = write(book, result, applied);
            UiTrace.event("excel-result", result.getFileName());
            display.asyncExec(() -> written.accept(words));
            return Status.OK_STATUS;
        }).schedule();
    }

    private static String write(Path book, Path result, Applied applied) {
        try {
            WholeFile.write(result, out -> ResultBook.write(book,
                    RowWords.of(applied, new BookWords(Locale.getDefault())), out));
            return Messages.get("result_kept", result.getFileName());
        } catch (UnwritableException unwritable) {
            return Messages.get("result_not_kept", result, UnwritableWords.of(unwritable));
        }
    }
}
