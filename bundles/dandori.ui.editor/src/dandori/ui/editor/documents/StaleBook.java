package dandori.ui.editor.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dandori.documents.build.Cancel;
import dandori.documents.build.DocumentPlan;
import dandori.documents.edition.Fingerprints;
import dandori.documents.edition.OldBook;
import dandori.documents.edition.Staleness;
import dandori.documents.edition.Staleness.Fate;
import dandori.documents.edition.Staleness.Stale;

/** What became of the pages of an old book. */
sealed interface StaleBook {

    /**
     * The book was compared.
     *
     * @param definition the file it was compared with
     * @param sections   how many sections the book has
     */
    record Compared(Path definition, int sections, List<Stale> stale) implements StaleBook {
    }

    /** The book cannot be compared. */
    record Unreadable(String words) implements StaleBook {
    }

    /** Compares a book with the first of these definitions in which anything of it is found. Works in the background. */
    static StaleBook read(Path book, List<Snapshot> definitions, Surroundings around, Cancel cancel) {
        try {
            Optional<Fingerprints> old = OldBook.read(book);
            if (old.isEmpty()) {
                return new Unreadable(Messages.get("stale_no_book", book.getFileName()));
            }
            Staleness staleness = new Staleness(old.get(), around.presets());
            if (!staleness.isOfDefinition()) {
                return new Unreadable(Messages.get("stale_results", book.getFileName()));
            }
            return compared(staleness, old.get(), definitions, around, cancel);
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Unreadable(Messages.get("stale_unreadable", book.getFileName(), unreadable.getMessage()));
        }
    }

    private static StaleBook compared(Staleness staleness, Fingerprints old, List<Snapshot> definitions,
            Surroundings around, Cancel cancel) {
        for (Snapshot snapshot : definitions) {
            Optional<List<Stale>> stale = staleness.now(snapshot.source().definition(),
                    (definition, registered) -> DocumentPlan.of(definition, around.zone(), registered),
                    cancel);
            if (stale.isEmpty()) {
                return new Unreadable(Messages.get("stale_preset", staleness.preset()));
            }
            long gone = stale.get().stream().filter(each -> each.fate() == Fate.GONE).count();
            if (gone < old.sections().size() || definitions.size() == 1) {
                return new Compared(snapshot.file().getFileName(), old.sections().size(), stale.get());
            }
        }
        return new Unreadable(Messages.get("stale_elsewhere"));
    }
}
