package dandori.excel.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.excel.CellPlace;
import dandori.excel.Refusal.Reason;
import dandori.excel.read.RowEdit;
import dandori.excel.read.RowEdit.Input;
import dandori.excel.table.Column;
import dandori.unitdef.syntax.UnitAttributes;

/** Adds, deletes, renames and moves units. What names them follows. */
final class UnitEdits {

    private final Draft draft;
    private final Counterparts file;
    private final UnitCells cells;
    private final Ledger ledger;

    UnitEdits(Draft draft, Counterparts file, UnitCells cells, Ledger ledger) {
        this.draft = draft;
        this.file = file;
        this.cells = cells;
        this.ledger = ledger;
    }

    void delete(RowEdit.Deleted edit) {
        file.unit(edit.id()).map(draft::unit).ifPresent(unit -> {
            ledger.removed(unit.path(), edit.place());
            if (!unit.isGone()) {
                DraftUnit upper = unit.upper();
                unit.delete();
                Picture.remove(upper, unit.name());
                upper.blame("", edit.place());
            }
        });
    }

    /** Renames a unit; moving comes later, when everything has its name. */
    void rename(RowEdit.Changed edit) {
        Input name = edit.cells().get(Column.NAME);
        DraftUnit unit = unit(edit);
        if (name == null || refuseGone(unit, name.place())) {
            return;
        }
        String to = name.after().strip();
        if (!isName(to)) {
            ledger.refuse(Reason.BAD_NAME, name.place(), unit, Column.NAME, to);
            return;
        }
        String path = unit.path();
        String from = unit.name();
        unit.attributes(unit.attributes().withName(to));
        Picture.rename(unit.upper(), from, to);
        unit.blame("", name.place());
        ledger.moved(unit, path, name.place());
    }

    /** What stands between commas and before a semicolon; everything else a name may not have, checks find. */
    static boolean isName(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> ",;/(){}\"\n\t".indexOf(c) >= 0) && !text.contains("/*");
    }

    /** Adds units; one may stand in another that is added, too. */
    void add(List<RowEdit.Added> edits) {
        List<RowEdit.Added> open = new ArrayList<>(edits);
        boolean progress = true;
        while (progress && !open.isEmpty()) {
            progress = open.removeIf(this::tryAdd);
        }
        for (RowEdit.Added edit : open) {
            Optional<Input> upper = edit.cell(Column.UPPER);
            ledger.refuse(upper.isPresent() ? Reason.UPPER_UNKNOWN : Reason.VALUE_MISSING,
                    upper.map(Input::place).orElse(edit.place()), draft.file(), Column.UPPER,
                    upper.map(Input::after).orElse(Column.UPPER));
        }
    }

    private boolean tryAdd(RowEdit.Added edit) {
        String upper = edit.text(Column.UPPER);
        String name = edit.text(Column.NAME);
        if (name.isEmpty() || edit.text("ty").isEmpty()) {
            String missing = name.isEmpty() ? Column.NAME : "ty";
            ledger.refuse(Reason.VALUE_MISSING, edit.place(), draft.file(), missing, missing);
            return true;
        }
        Optional<DraftUnit> place = upper.isEmpty() ? Optional.empty() : find(upper);
        place.ifPresent(found -> add(edit, found, name));
        return place.isPresent();
    }

    private void add(RowEdit.Added edit, DraftUnit upper, String name) {
        if (!isName(name)) {
            ledger.refuse(Reason.BAD_NAME, edit.cell(Column.NAME).orElseThrow().place(), upper, Column.NAME, name);
            return;
        }
        DraftUnit unit = new DraftUnit(UnitAttributes.named(name));
        upper.take(unit);
        unit.blame("", edit.cell(Column.NAME).orElseThrow().place());
        cells.fill(unit, edit.cells());
        Picture.place(upper, unit, edit.cell(Column.POSITION).flatMap(input -> position(unit, input)));
        ledger.added(unit, edit.place());
    }

    private Optional<String> position(DraftUnit unit, Input input) {
        Optional<String> position = Picture.position(input.after());
        if (position.isEmpty()) {
            ledger.refuse(Reason.BAD_POSITION, input.place(), unit, Column.POSITION, input.after());
        }
        return position;
    }

    /** Moves a unit into another. */
    void move(RowEdit.Changed edit) {
        Input upper = edit.cells().get(Column.UPPER);
        if (upper == null) {
            return;
        }
        DraftUnit unit = unit(edit);
        Optional<DraftUnit> to = upper.after().isBlank() ? Optional.empty() : find(upper.after().strip());
        if (refuseGone(unit, upper.place())) {
            return;
        }
        if (to.isEmpty()) {
            ledger.refuse(Reason.UPPER_UNKNOWN, upper.place(), unit, Column.UPPER, upper.after());
        } else if (to.get().isIn(unit)) {
            ledger.refuse(Reason.INTO_ITSELF, upper.place(), unit, Column.UPPER, unit.path());
        } else if (to.get() != unit.upper()) {
            move(unit, to.get(), upper.place(), edit.cells());
        }
    }

    private void move(DraftUnit unit, DraftUnit to, CellPlace place, Map<String, Input> edited) {
        String from = unit.path();
        Picture.remove(unit.upper(), unit.name());
        unit.upper().blame("", place);
        to.take(unit);
        Picture.place(to, unit, Optional.ofNullable(edited.get(Column.POSITION))
                .flatMap(input -> Picture.position(input.after())));
        unit.blame("", place);
        if (!edited.containsKey(Column.NAME)) {
            ledger.moved(unit, from, place);
        }
    }

    /** Changes the other cells of a unit. */
    void change(RowEdit.Changed edit) {
        DraftUnit unit = unit(edit);
        for (Map.Entry<String, Input> cell : edit.cells().entrySet()) {
            boolean structure = cell.getKey().equals(Column.NAME) || cell.getKey().equals(Column.UPPER);
            if (!structure && !refuseGone(unit, cell.getValue().place())) {
                cells.change(unit, cell.getKey(), cell.getValue());
            }
        }
    }

    private boolean refuseGone(DraftUnit unit, CellPlace place) {
        if (unit.isGone()) {
            ledger.refuse(Reason.UPPER_DELETED, place, unit, "", unit.path());
        }
        return unit.isGone();
    }

    private DraftUnit unit(RowEdit.Changed edit) {
        return draft.unit(file.unit(edit.id()).orElseThrow());
    }

    /** The unit a path leads to: as it is to be, else as it was exported. */
    Optional<DraftUnit> find(String path) {
        Optional<DraftUnit> found = draft.at(path);
        return found.isPresent() ? found : file.unit(path).map(draft::unit).filter(unit -> !unit.isGone());
    }
}
