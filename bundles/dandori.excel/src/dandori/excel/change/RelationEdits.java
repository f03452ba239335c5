package dandori.excel.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.excel.CellPlace;
import dandori.excel.Refusal.Reason;
import dandori.excel.read.RowEdit;
import dandori.excel.read.RowEdit.Input;
import dandori.excel.table.Column;
import dandori.excel.table.Line;
import dandori.excel.table.TableKind;
import dandori.unitdef.syntax.ParameterContent;
import dandori.unitdef.value.RelationValue;

/** Adds, changes and deletes relations. */
final class RelationEdits extends LineEdits {

    RelationEdits(Draft draft, Counterparts file, UnitEdits units, Ledger ledger) {
        super(draft, file, units, ledger);
    }

    @Override
    void delete(RowEdit.Deleted edit) {
        Line.OfRelation line = (Line.OfRelation) file.line(TableKind.RELATIONS, edit.id()).orElseThrow();
        DraftUnit unit = draft.unit(line.unit());
        Optional<ParameterContent> now = unit.now(line.parameter());
        now.ifPresent(parameter -> unit.remove(other -> other == parameter));
        unit.blame("ar", edit.place());
        ledger.changed(unit, "ar", now.map(ParameterContent::value).orElse(line.parameter().value()).strip(), "",
                edit.place());
    }

    @Override
    void change(RowEdit.Changed edit) {
        Line.OfRelation line = (Line.OfRelation) file.line(TableKind.RELATIONS, edit.id()).orElseThrow();
        DraftUnit unit = draft.unit(line.unit());
        Map<String, Input> cells = edit.cells();
        CellPlace place = cells.values().iterator().next().place();
        Optional<ParameterContent> now = unit.now(line.parameter());
        if (cells.containsKey(Column.UNIT)) {
            ledger.refuse(Reason.NOT_CHANGEABLE, cells.get(Column.UNIT).place(), unit, Column.UNIT,
                    cells.get(Column.UNIT).before());
        } else if (unit.isGone() || now.isEmpty()) {
            ledger.refuse(Reason.UPPER_DELETED, place, unit, "ar", edit.id());
        } else {
            RelationValue old = RelationValue.read(now.get().value()).orElseThrow();
            Optional<String> value = value(unit, cells, old, Picture.isKindWritten(now.get().value()));
            value.ifPresent(text -> replace(unit, now.get(), text, place));
        }
    }

    private void replace(DraftUnit unit, ParameterContent old, String value, CellPlace place) {
        String before = old.value().strip();
        if (!before.equals(value)) {
            unit.replace(old, "ar", value);
        }
        unit.blame("ar=" + value, place);
        ledger.changed(unit, "ar", before, value, place);
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
        List<String> others = unit.get().values(parameter -> parameter.key().equals("ar"));
        boolean written = others.isEmpty() || others.stream().anyMatch(Picture::isKindWritten);
        value(unit.get(), edit.cells(), new RelationValue("", "", RelationValue.Kind.SEQ), written)
                .ifPresent(value -> {
                    unit.get().add("ar", value);
                    unit.get().blame("ar=" + value, edit.place());
                    ledger.changed(unit.get(), "ar", "", value, edit.place());
                });
    }

    /** The relation that the cells say, where they say nothing the old one. */
    private Optional<String> value(DraftUnit unit, Map<String, Input> cells, RelationValue old, boolean written) {
        String from = text(cells, Column.FROM, old.predecessor());
        String to = text(cells, Column.TO, old.successor());
        String word = text(cells, Column.KIND, old.kind().word());
        Optional<RelationValue.Kind> kind = RelationValue.Kind.of(word.isEmpty() ? "seq" : word);
        CellPlace place = cells.values().iterator().next().place();
        if (kind.isEmpty()) {
            ledger.refuse(Reason.BAD_KIND, cells.get(Column.KIND).place(), unit, "ar", word, "seq, con");
            return Optional.empty();
        }
        for (String key : List.of(Column.FROM, Column.TO)) {
            String name = key.equals(Column.FROM) ? from : to;
            if (!UnitEdits.isName(name)) {
                ledger.refuse(name.isEmpty() ? Reason.VALUE_MISSING : Reason.BAD_NAME,
                        Optional.ofNullable(cells.get(key)).map(Input::place).orElse(place), unit, "ar",
                        name.isEmpty() ? key : name);
                return Optional.empty();
            }
        }
        return Optional.of(Picture.write(from, to, kind.get(), written));
    }

    private static String text(Map<String, Input> cells, String key, String otherwise) {
        Input input = cells.get(key);
        return input == null ? otherwise : input.after().strip();
    }
}
