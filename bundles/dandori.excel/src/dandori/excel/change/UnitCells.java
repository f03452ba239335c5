package dandori.excel.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import dandori.excel.CellPlace;
import dandori.excel.Refusal.Reason;
import dandori.excel.read.RowEdit.Input;
import dandori.excel.table.CellText;
import dandori.excel.table.Cells;
import dandori.excel.table.Column;
import dandori.excel.table.Lines;
import dandori.excel.table.TableKind;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.syntax.ParameterContent;
import dandori.unitdef.syntax.ParameterDraft;
import dandori.unitdef.syntax.Parser;
import dandori.unitdef.syntax.UnitAttributes;
import dandori.unitdef.text.SourceText;
import dandori.unitdef.value.ValueText;

/** Takes over the cells of one unit: its header, its place, its parameters. */
final class UnitCells {

    private static final Map<String, String> NAMES = Map.of(Column.PERMISSION, "unit.permission", Column.OWNER,
            "unit.owner", Column.RESOURCE_GROUP, "unit.resourceGroup", Column.POSITION, "el");
    private static final Set<String> HEADER = Set.of(Column.PERMISSION, Column.OWNER, Column.RESOURCE_GROUP);

    private final NewValues values;
    private final Ledger ledger;

    UnitCells(NewValues values, Ledger ledger) {
        this.values = values;
        this.ledger = ledger;
    }

    /** Fills a new unit, its type first. */
    void fill(DraftUnit unit, Map<String, Input> cells) {
        set(unit, "ty", cells.get("ty"));
        cells.forEach((key, input) -> {
            if (HEADER.contains(key)) {
                setHeader(unit, key, input);
            } else if (key.equals(Column.OTHER)) {
                setOthers(unit, input);
            } else if (!key.startsWith("#") && !key.equals("ty")) {
                set(unit, key, input);
            }
        });
    }

    /** Changes one cell of a unit. */
    void change(DraftUnit unit, String key, Input input) {
        if (HEADER.contains(key)) {
            setHeader(unit, key, input);
        } else if (key.equals(Column.POSITION)) {
            move(unit, input);
        } else if (key.equals(Column.OTHER)) {
            setOthers(unit, input);
        } else {
            set(unit, key, input);
        }
        ledger.changed(unit, NAMES.getOrDefault(key, key.equals(Column.OTHER) ? "other" : key), input);
    }

    private void setHeader(DraftUnit unit, String key, Input input) {
        String text = input.after().strip();
        if (text.chars().anyMatch(c -> ",;\n".indexOf(c) >= 0) || text.contains("/*")) {
            ledger.refuse(Reason.UNWRITABLE, input.place(), unit, key, text);
            return;
        }
        UnitAttributes old = unit.attributes();
        unit.attributes(switch (key) {
            case Column.PERMISSION -> new UnitAttributes(old.name(), text, old.owner(), old.resourceGroup());
            case Column.OWNER -> new UnitAttributes(old.name(), old.permission(), text, old.resourceGroup());
            default -> new UnitAttributes(old.name(), old.permission(), old.owner(), text);
        });
        unit.blame("", input.place());
    }

    private void move(DraftUnit unit, Input input) {
        Optional<String> position = Picture.position(input.after());
        if (position.isPresent()) {
            Picture.move(unit.upper(), unit, position.get());
        } else if (input.after().isBlank()) {
            Picture.forget(unit.upper(), unit);
        } else {
            ledger.refuse(Reason.BAD_POSITION, input.place(), unit, Column.POSITION, input.after());
        }
    }

    private void set(DraftUnit unit, String key, Input input) {
        Predicate<ParameterContent> meant = parameter -> parameter.key().equals(key);
        List<String> raws = values.read(key, unit.type(), input.after(), unit.values(meant));
        if (key.equals("ty") && raws.isEmpty()) {
            ledger.refuse(Reason.VALUE_MISSING, input.place(), unit, key, key);
            return;
        }
        if (!isRefused(unit, key, raws, input.place())) {
            unit.set(meant, raws.stream().map(raw -> ParameterDraft.of(key, raw)).toList());
            unit.blame(key, input.place());
            if (key.equals("ty") && unit.upper() != null) {
                Picture.retype(unit.upper(), unit);
            }
        }
    }

    private boolean isRefused(DraftUnit unit, String key, List<String> raws, CellPlace place) {
        Optional<NewValues.Fault> fault = raws.stream().flatMap(raw -> values.fault(key, raw).stream()).findFirst();
        fault.ifPresent(found -> ledger.refuse(found.reason(), place, unit, key,
                found.arguments().toArray(String[]::new)));
        return fault.isPresent();
    }

    private void setOthers(DraftUnit unit, Input input) {
        TableKind kind = Lines.tableOf(unit.type());
        Parser.Parsed parsed = Parser.parse(SourceText.of("unit=u;\n{\n" + input.after() + "\n}\n"));
        boolean clean = parsed.problems().stream().noneMatch(Problem::isError) && parsed.tree().units().size() == 1
                && parsed.tree().units().get(0).units().isEmpty() && !CellText.isMark(input.after());
        List<ParameterDraft> wanted = new ArrayList<>();
        if (clean) {
            parsed.tree().units().get(0).parameters()
                    .forEach(parameter -> wanted.add(ParameterDraft.of(parameter.key(), kept(unit, parameter))));
            clean = wanted.stream().allMatch(parameter -> Cells.isOther(kind, parameter.key(), parameter.value()));
        }
        if (!clean) {
            ledger.refuse(Reason.BAD_OTHER, input.place(), unit, Column.OTHER, input.after());
        } else if (wanted.stream().noneMatch(each -> isRefused(unit, each.key(), List.of(each.value()),
                input.place()))) {
            unit.set(parameter -> Cells.isOther(kind, parameter.key(), parameter.value()), wanted);
            wanted.forEach(parameter -> unit.blame(parameter.key(), input.place()));
        }
    }

    /** A value as it was written, where only the cell shows it otherwise. */
    private static String kept(DraftUnit unit, ParameterContent parameter) {
        String shown = CellText.normal(ValueText.withoutComments(parameter.value()));
        return unit.values(old -> old.key().equals(parameter.key())).stream()
                .filter(value -> CellText.normal(value.strip()).equals(shown)).findFirst().orElse(parameter.value());
    }
}
