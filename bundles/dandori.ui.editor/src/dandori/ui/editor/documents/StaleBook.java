package dandori.ui.editor.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

import dandori.documents.build.Cancel;
import dandori.documents.build.DocumentPlan;
import dandori.documents.edition.Fingerprints;
import dandori.documents.edition.OldBook;
import dandori.documents.edition.Staleness;
import dandori.documents.edition.Staleness.Fate;
import dandori.documents.edition.Staleness.Stale;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.navigator.DefinitionFile;

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

    /**
     * Compares a book with the first definition in which anything of it is found: those that are edited, then the other
     * files of the site. Works in the background.
     */
    static StaleBook read(Path book, List<Snapshot> edited, Surroundings around, Cancel cancel) {
        try {
            Optional<Fingerprints> old = OldBook.read(book);
            if (old.isEmpty()) {
                return new Unreadable(Messages.get("stale_no_book", book.getFileName()));
            }
            Staleness staleness = new Staleness(old.get(), around.presets());
            if (!staleness.isOfDefinition()) {
                return new Unreadable(Messages.get("stale_results", book.getFileName()));
            }
            return compared(staleness, old.get(), edited, around, cancel);
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Unreadable(Messages.get("stale_unreadable", book.getFileName(), unreadable.getMessage()));
        }
    }

    private static StaleBook compared(Staleness staleness, Fingerprints old, List<Snapshot> edited,
            Surroundings around, Cancel cancel) {
        List<Path> others = others(edited, around.definitions());
        int definitions = edited.size() + others.size();
        Stream<Snapshot> all = Stream.concat(edited.stream(), others.stream().flatMap(StaleBook::unedited));
        for (Snapshot snapshot : (Iterable<Snapshot>) all::iterator) {
            Optional<List<Stale>> stale = staleness.now(snapshot.source().definition(),
                    (definition, registered) -> DocumentPlan.of(definition, around.zone(), registered),
                    cancel);
            if (stale.isEmpty()) {
                return new Unreadable(Messages.get("stale_preset", staleness.preset()));
            }
            long gone = stale.get().stream().filter(each -> each.fate() == Fate.GONE).count();
            if (gone < old.sections().size() || definitions == 1) {
                return new Compared(snapshot.file().getFileName(), old.sections().size(), stale.get());
            }
        }
        return new Unreadable(Messages.get("stale_elsewhere"));
    }

    private static List<Path> others(List<Snapshot> edited, Path folder) {
        Set<Path> known = edited.stream().map(Snapshot::file).collect(Collectors.toSet());
        return DefinitionFile.in(folder).stream().map(DefinitionFile::path)
                .filter(path -> !known.contains(path.toAbsolutePath().normalize())).toList();
    }

    /** A file as it is stored; none when it cannot be read, which the log tells. */
    private static Stream<Snapshot> unedited(Path file) {
        try {
            return Stream.of(Snapshot.of(DefinitionDocument.read(file)));
        } catch (IOException unreadable) {
            ILog.of(StaleBook.class).warn(file + ": " + unreadable.getMessage(), unreadable);
            return Stream.empty();
        }
    }
}
