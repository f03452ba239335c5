package dandori.excel.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import dandori.excel.CellChange;
import dandori.excel.CellConflict;
import dandori.excel.CellPlace;
import dandori.excel.Refusal;
import dandori.excel.Refusal.Reason;
import dandori.excel.read.RowEdit.Input;
import dandori.model.difference.Change;

/** What the edits of a book come to: changes, conflicts, refusals. Paths are told as they are in the end. */
final class Ledger {

    private final List<Entry> entries = new ArrayList<>();
    private final List<CellConflict> conflicts = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private record Entry(Supplier<Change> change, CellPlace place) {
    }

    List<CellChange> changes() {
        return entries.stream().map(entry -> new CellChange(entry.change.get(), entry.place)).toList();
    }

    List<CellConflict> conflicts() {
        return conflicts;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    void conflict(CellConflict conflict) {
        conflicts.add(conflict);
    }

    void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    void refuse(Reason reason, CellPlace place, DraftUnit unit, String key, String... arguments) {
        refusals.add(Refusal.ofCell(reason, place, arguments).about(unit.path(), key));
    }

    void changed(DraftUnit unit, String key, Input input) {
        changed(unit, key, input.before(), input.after(), input.place());
    }

    void changed(DraftUnit unit, String key, String before, String after, CellPlace place) {
        Change.Kind kind = before.isEmpty()
                ? Change.Kind.ADDED
                : after.isBlank() ? Change.Kind.REMOVED : Change.Kind.CHANGED;
        entries.add(new Entry(() -> new Change(unit.path(), kind, Optional.of(key), stated(before), stated(after)),
                place));
    }

    void added(DraftUnit unit, CellPlace place) {
        entries.add(new Entry(() -> new Change(unit.path(), Change.Kind.ADDED, Optional.empty(), Optional.empty(),
                Optional.empty()), place));
    }

    void removed(String path, CellPlace place) {
        entries.add(new Entry(() -> new Change(path, Change.Kind.REMOVED, Optional.empty(), Optional.empty(),
                Optional.empty()), place));
    }

    void moved(DraftUnit unit, String from, CellPlace place) {
        entries.add(new Entry(() -> new Change(unit.path(), Change.Kind.MOVED, Optional.empty(), Optional.of(from),
                Optional.of(unit.path())), place));
    }

    private static Optional<String> stated(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
