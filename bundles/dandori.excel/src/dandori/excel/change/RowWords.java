package dandori.excel.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.poi.ss.util.CellReference;

import dandori.excel.CellChange;
import dandori.excel.CellPlace;
import dandori.excel.words.BookWords;
import dandori.model.difference.Change;

/** What the result column says of each row. */
public final class RowWords {

    private final BookWords words;
    private final Map<String, Map<Integer, String>> rows = new LinkedHashMap<>();

    private RowWords(BookWords words) {
        this.words = words;
    }

    /** The words by title of the sheet and number of the row, counted from 1. */
    public static Map<String, Map<Integer, String>> of(Applied applied, BookWords words) {
        RowWords result = new RowWords(words);
        applied.refusals().forEach(refusal -> result.add(refusal.place(),
                refusal.place().map(CellPlace::cell).orElse("") + ": " + refusal.sentence(words)));
        applied.conflicts().forEach(conflict -> result.add(Optional.of(conflict.place()),
                conflict.place().cell() + ": " + conflict.sentence(words)));
        applied.changes().forEach(change -> result.note(change, applied.isAccepted()));
        return result.rows;
    }

    private void add(Optional<CellPlace> place, String text) {
        place.ifPresent(cell -> sheet(cell).merge(row(cell), text, (some, other) -> some + "\n" + other));
    }

    private void note(CellChange change, boolean accepted) {
        String text = accepted ? done(change.change()) : words.get("result.waiting");
        sheet(change.place()).putIfAbsent(row(change.place()), text);
    }

    private String done(Change change) {
        boolean unit = change.isOfUnit();
        return unit && change.kind() == Change.Kind.ADDED
                ? words.get("result.added")
                : unit && change.kind() == Change.Kind.REMOVED
                        ? words.get("result.deleted")
                        : words.get("result.applied");
    }

    private Map<Integer, String> sheet(CellPlace place) {
        return rows.computeIfAbsent(place.sheet(), any -> new TreeMap<>());
    }

    private static int row(CellPlace place) {
        return new CellReference(place.cell().split(":")[0]).getRow() + 1;
    }
}
