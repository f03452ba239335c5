package dandori.excel.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dandori.excel.CellConflict;
import dandori.excel.CellConflict.Kind;
import dandori.excel.CellPlace;
import dandori.excel.ConflictChoice;
import dandori.excel.read.RowEdit;
import dandori.excel.read.RowEdit.Input;
import dandori.excel.table.CellText;
import dandori.excel.table.Cells;
import dandori.excel.table.Column;
import dandori.excel.table.Line;
import dandori.excel.table.Lines;

/**
 * Compares each edit with what the file says now: what it says already needs no edit, what it says differently from
 * the export is a conflict. Cells with a value a line are compared line by line.
 */
final class ThreeWay {

    private static final Set<String> FOLLOWING = Set.of(Column.UPPER, Column.UNIT, Column.FROM, Column.TO);

    private final Lines exported;
    private final Counterparts file;
    private final ConflictChoice.Decision decision;
    private final Ledger ledger;

    ThreeWay(Lines exported, Counterparts file, ConflictChoice.Decision decision, Ledger ledger) {
        this.exported = exported;
        this.file = file;
        this.decision = decision;
        this.ledger = ledger;
    }

    /** The edits that are to be made to the file. */
    List<RowEdit> settle(List<RowEdit> edits) {
        List<RowEdit> settled = new ArrayList<>();
        for (RowEdit edit : edits) {
            if (edit instanceof RowEdit.Changed changed) {
                settle(changed).ifPresent(settled::add);
            } else if (edit instanceof RowEdit.Deleted deleted) {
                settle(deleted).ifPresent(settled::add);
            } else if (!isThereAlready((RowEdit.Added) edit)) {
                settled.add(edit);
            }
        }
        return settled;
    }

    private Optional<RowEdit> settle(RowEdit.Changed edit) {
        Optional<Line> line = file.line(edit.kind(), edit.id());
        if (line.isEmpty()) {
            if (isThereAlready(asAdded(edit))) {
                return Optional.empty();
            }
            for (Map.Entry<String, Input> cell : edit.cells().entrySet()) {
                conflict(Kind.GONE, edit.id(), cell.getKey(), "", cell.getValue());
            }
            return Optional.empty();
        }
        Map<String, String> now = Cells.of(line.get());
        Map<String, Input> cells = new LinkedHashMap<>();
        edit.cells().forEach((key, input) -> settle(edit, key, input, now.getOrDefault(key, ""))
                .ifPresent(left -> cells.put(key, left)));
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new RowEdit.Changed(edit.kind(), edit.id(), edit.place(), cells));
    }

    private Optional<Input> settle(RowEdit.Changed edit, String key, Input input, String now) {
        String before = FOLLOWING.contains(key) ? now : input.before();
        if (key.equals(Column.UPPER) && !file.path(input.before()).equals(now)) {
            before = file.path(input.before());
        }
        if (now.equals(input.after())) {
            return Optional.empty();
        }
        if (now.equals(before)) {
            return Optional.of(new Input(now, input.after(), input.place()));
        }
        Optional<String> merged = edit.kind().isOfUnits() && Cells.isList(key, 1)
                ? merged(before, now, input.after())
                : Optional.empty();
        if (merged.isPresent()) {
            return merged.filter(text -> !text.equals(now)).map(text -> new Input(now, text, input.place()));
        }
        return conflict(Kind.VALUE, edit.id(), key, now, input)
                ? Optional.of(new Input(now, input.after(), input.place()))
                : Optional.empty();
    }

    /** The lines of the file with those the book removed and added; empty when the file changed one of the former. */
    private static Optional<String> merged(String before, String now, String after) {
        List<String> removed = new ArrayList<>(CellText.lines(before));
        List<String> added = new ArrayList<>(CellText.lines(after));
        CellText.lines(after).forEach(removed::remove);
        CellText.lines(before).forEach(added::remove);
        List<String> lines = new ArrayList<>(CellText.lines(now));
        for (String line : removed) {
            if (!lines.remove(line)) {
                return Optional.empty();
            }
        }
        added.removeAll(lines);
        lines.addAll(added);
        return Optional.of(String.join("\n", lines));
    }

    private Optional<RowEdit> settle(RowEdit.Deleted edit) {
        Optional<Line> now = file.line(edit.kind(), edit.id());
        if (now.isEmpty()) {
            return Optional.empty();
        }
        Line before = exported.line(edit.kind(), edit.id()).orElseThrow();
        boolean same = edit.kind().isOfUnits()
                ? before.unit().text().strip().equals(now.get().unit().text().strip())
                : content(before).equals(content(now.get()));
        return same || conflict(Kind.DELETION, edit.id(), "", "", new Input("", "", edit.place()))
                ? Optional.of(edit)
                : Optional.empty();
    }

    /** What a line says, but for names that follow their units. */
    private static Map<String, String> content(Line line) {
        Map<String, String> cells = new LinkedHashMap<>(Cells.of(line));
        cells.keySet().removeAll(FOLLOWING);
        return cells;
    }

    /** Whether the file got the same line since the export, by another hand or because the book was applied already. */
    private boolean isThereAlready(RowEdit.Added edit) {
        String rest = switch (edit.kind()) {
            case RELATIONS -> "|" + edit.text(Column.FROM) + "|" + edit.text(Column.TO);
            case CALENDARS -> "|" + edit.text(Column.KIND) + "|" + edit.text(Column.DAY);
            case SCHEDULES -> "|" + edit.text(Column.RULE);
            default -> "/" + edit.text(Column.NAME);
        };
        String upper = edit.text(edit.kind().isOfUnits() ? Column.UPPER : Column.UNIT);
        String root = upper.equals("/") ? "" : upper;
        Optional<Line> there = file.now().line(edit.kind(), (upper.equals("/") ? "" : file.path(upper)) + rest);
        return there.filter(line -> saysAll(Cells.of(line), edit)).isPresent()
                && exported.line(edit.kind(), root + rest).isEmpty();
    }

    /** The line as the edit leaves it. */
    private RowEdit.Added asAdded(RowEdit.Changed edit) {
        Map<String, Input> cells = new LinkedHashMap<>();
        Cells.of(exported.line(edit.kind(), edit.id()).orElseThrow())
                .forEach((key, text) -> cells.put(key, new Input("", text, edit.place())));
        cells.putAll(edit.cells());
        return new RowEdit.Added(edit.kind(), edit.place(), cells);
    }

    private static boolean saysAll(Map<String, String> cells, RowEdit.Added edit) {
        return edit.cells().entrySet().stream()
                .filter(cell -> !cell.getKey().equals(Column.UPPER) && !cell.getKey().equals(Column.UNIT))
                .allMatch(cell -> cell.getValue().after().strip()
                        .equals(cells.getOrDefault(cell.getKey(), "").strip()));
    }

    /** Tells a conflict, unless it was decided; whether the book's way is to be taken. */
    private boolean conflict(Kind kind, String id, String key, String now, Input input) {
        CellPlace place = input.place();
        CellConflict conflict = new CellConflict(kind, place, id, key, input.before(), now, input.after());
        ConflictChoice choice = decision.of(conflict);
        if (choice == ConflictChoice.REFUSE || choice == ConflictChoice.BOOK && kind == Kind.GONE) {
            ledger.conflict(conflict);
        }
        return choice == ConflictChoice.BOOK;
    }
}
