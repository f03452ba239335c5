package dandori.ui.editor.excel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dandori.excel.CellPlace;
import dandori.excel.ConflictChoice;
import dandori.excel.Refusal;
import dandori.excel.change.Applied;
import dandori.excel.change.BookApplication;
import dandori.excel.read.BookContent;
import dandori.excel.read.BookLimits;
import dandori.excel.read.BookReader;
import dandori.model.check.DefinitionChecks;
import dandori.ui.editor.excel.Difference.Row;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.text.SourceText;

/** A book that has been read for a definition as it was at one moment, and what it would change. Works in the background. */
final class BookDifference {

    private final Origin origin;
    private final DefinitionTree tree;
    private final BookContent content;
    private final Applied all;

    /**
     * The definition.
     *
     * @param text as it was
     * @param name of its file, for people
     */
    record Origin(SourceText text, String name) {
    }

    private BookDifference(Origin origin, DefinitionTree tree, BookContent content, Applied all) {
        this.origin = origin;
        this.tree = tree;
        this.content = content;
        this.all = all;
    }

    /** Reads a book; what cannot be read at all is a difference of one refusal. */
    static BookDifference read(Path book, Origin origin) {
        Optional<DefinitionTree> tree = OpenFile.tree(origin.text());
        if (tree.isEmpty()) {
            return refused(origin, Refusal.ofBook(Refusal.Reason.OTHER_DEFINITIONS, book.getFileName().toString(),
                    origin.name()));
        }
        BookReader.Outcome outcome = new BookReader(BookLimits.STANDARD).read(book, tree.get(), origin.name());
        if (outcome instanceof BookReader.Outcome.Refused refused) {
            return refused(origin, refused.refusal());
        }
        BookContent content = ((BookReader.Outcome.Read) outcome).content();
        Applied all = application(conflict -> ConflictChoice.REFUSE).apply(content, tree.get(), place -> true);
        return new BookDifference(origin, tree.get(), content, all);
    }

    private static BookDifference refused(Origin origin, Refusal refusal) {
        return new BookDifference(origin, null, null,
                new Applied(origin.text(), List.of(), List.of(), List.of(refusal), List.of()));
    }

    private static BookApplication application(ConflictChoice.Decision decision) {
        return new BookApplication(DefinitionChecks.standard(), decision, BookLimits.STANDARD);
    }

    /** What the whole book makes, no conflict decided. */
    Applied all() {
        return all;
    }

    /** What the book makes without some of its rows. */
    Applied apply(Set<Row> unwanted, ConflictChoice.Decision decision) {
        return content == null
                ? all
                : application(decision).apply(content, tree, (CellPlace place) -> !unwanted.contains(Row.of(place)));
    }

    /** Whether it is of this text. */
    boolean isOf(SourceText text) {
        return origin.text() == text || origin.text().text().equals(text.text());
    }
}
