package dandori.excel.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dandori.excel.CellPlace;
import dandori.excel.Refusal.Reason;
import dandori.excel.read.RowEdit;
import dandori.excel.read.RowEdit.Input;
import dandori.excel.table.Column;
import dandori.excel.table.Line;
import dandori.excel.table.TableKind;
import dandori.unitdef.syntax.ParameterContent;

/** Adds, changes and deletes days of calendars. */
final class DayEdits extends LineEdits {

    private static final Set<String> KINDS = Set.of("op", "cl");

    private final NewValues values;

    DayEdits(Draft draft, Counterparts file, UnitEdits units, NewValues values, Ledger ledger) {
        super(draft, file, units, ledger);
        this.values = values;
    }

    @Override
    void delete(RowEdit.Deleted edit) {
        Line.OfDay line = (Line.OfDay) file.line(TableKind.CALENDARS, edit.id()).orElseThrow();
        DraftUnit unit = draft.unit(line.unit());
        unit.now(line.parameter()).ifPresent(parameter -> unit.remove(other -> other == parameter));
        ledger.changed(unit, line.parameter().key(), line.parameter().value().strip(), "", edit.place());
    }

    @Override
    void change(RowEdit.Changed edit) {
        Line.OfDay line = (Line.OfDay) file.line(TableKind.CALENDARS, edit.id()).orElseThrow();
        DraftUnit unit = draft.unit(line.unit());
        Optional<ParameterContent> now = unit.now(line.parameter());
        Input path = edit.cells().get(Column.UNIT);
        CellPlace place = edit.cells().values().iterator().next().place();
        if (path != null) {
            ledger.refuse(Reason.NOT_CHANGEABLE, path.place(), unit, Column.UNIT, path.before());
        } else if (unit.isGone() || now.isEmpty()) {
            ledger.refuse(Reason.UPPER_DELETED, place, unit, "", edit.id());
        } else {
            String kind = text(edit.cells(), Column.KIND, now.get().key());
            String day = text(edit.cells(), Column.DAY, now.get().value());
            value(unit, kind, day, place).ifPresent(value -> replace(unit, now.get(), kind, value, place));
        }
    }

    private void replace(DraftUnit unit, ParameterContent old, String kind, String value, CellPlace place) {
        String before = old.key().equals(kind) ? old.value().strip() : old.key() + "=" + old.value().strip();
        unit.replace(old, kind, value);
        unit.blame(kind + "=" + value, place);
        ledger.changed(unit, kind, before, value, place);
    }

    @Override
    void add(RowEdit.Added edit) {
        Optional<Input> path = edit.cell(Column.UNIT);
        Optional<DraftUnit> unit = path.map(Input::after).map(String::strip).flatMap(units::find);
        if (unit.isEmpty()) {
            ledger.refuse(path.isEmpty() ? Reason.VALUE_MISSING : Reason.UNIT_UNKNOWN,
                    path.map(Input::place).orElse(edit.place()), draft.file(), Column.UNIT,
                    path.map(Input::after).orElse(Column.UNIT));
            return;
        }
        String kind = edit.text(Column.KIND);
        value(unit.get(), kind, edit.text(Column.DAY), edit.place()).ifPresent(value -> {
            unit.get().add(kind, value);
            unit.get().blame(kind + "=" + value, edit.place());
            ledger.changed(unit.get(), kind, "", value, edit.place());
        });
    }

    private Optional<String> value(DraftUnit unit, String kind, String day, CellPlace place) {
        if (!KINDS.contains(kind)) {
            ledger.refuse(kind.isEmpty() ? Reason.VALUE_MISSING : Reason.BAD_KIND, place, unit, Column.KIND,
                    kind.isEmpty() ? Column.KIND : kind, "op, cl");
            return Optional.empty();
        }
        if (day.isBlank()) {
            ledger.refuse(Reason.VALUE_MISSING, place, unit, Column.DAY, Column.DAY);
            return Optional.empty();
        }
        List<String> raws = values.read(kind, unit.type(), day.strip(), List.of());
        Optional<NewValues.Fault> fault = raws.stream().flatMap(raw -> values.fault(kind, raw).stream()).findFirst();
        fault.ifPresent(found -> ledger.refuse(found.reason(), place, unit, kind,
                found.arguments().toArray(String[]::new)));
        return fault.isPresent() ? Optional.empty() : Optional.of(raws.get(0));
    }

    private static String text(Map<String, Input> cells, String key, String otherwise) {
        Input input = cells.get(key);
        return input == null ? otherwise.strip() : input.after().strip();
    }
}
