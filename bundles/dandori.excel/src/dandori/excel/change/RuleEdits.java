package dandori.excel.change;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dandori.excel.CellPlace;
import dandori.excel.Refusal.Reason;
import dandori.excel.read.RowEdit;
import dandori.excel.read.RowEdit.Input;
import dandori.excel.table.CellText;
import dandori.excel.table.Column;
import dandori.excel.table.Line;
import dandori.excel.table.RuleValue;
import dandori.excel.table.TableKind;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Parameter;
import dandori.unitdef.syntax.ParameterContent;
import dandori.unitdef.syntax.ParameterDraft;

/** Adds, changes and deletes schedule rules. */
final class RuleEdits extends LineEdits {

    private static final int MOST_RULES = 144;

    private final NewValues values;

    RuleEdits(Draft draft, Counterparts file, UnitEdits units, NewValues values, Ledger ledger) {
        super(draft, file, units, ledger);
        this.values = values;
    }

    @Override
    void delete(RowEdit.Deleted edit) {
        Line.OfRule line = (Line.OfRule) file.line(TableKind.SCHEDULES, edit.id()).orElseThrow();
        DraftUnit unit = draft.unit(line.unit());
        for (ParameterContent parameter : unit.parameters().stream().filter(ofRule(line.rule())).toList()) {
            ledger.changed(unit, parameter.key(), parameter.value().strip(), "", edit.place());
        }
        unit.remove(ofRule(line.rule()));
        unit.blame("", edit.place());
    }

    @Override
    void change(RowEdit.Changed edit) {
        Line.OfRule line = (Line.OfRule) file.line(TableKind.SCHEDULES, edit.id()).orElseThrow();
        DraftUnit unit = draft.unit(line.unit());
        edit.cells().forEach((key, input) -> {
            if (key.equals(Column.UNIT) || key.equals(Column.RULE)) {
                ledger.refuse(Reason.NOT_CHANGEABLE, input.place(), unit, key, input.before());
            } else if (unit.isGone()) {
                ledger.refuse(Reason.UPPER_DELETED, input.place(), unit, key, unit.path());
            } else {
                set(unit, line.rule(), key, input);
            }
        });
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
        rule(unit.get(), edit).ifPresent(rule -> edit.cells().forEach((key, input) -> {
            if (!key.startsWith("#")) {
                set(unit.get(), rule, key, input);
            }
        }));
    }

    private Optional<String> rule(DraftUnit unit, RowEdit.Added edit) {
        Optional<Input> cell = edit.cell(Column.RULE);
        CellPlace place = cell.map(Input::place).orElse(edit.place());
        String text = Normalizer.normalize(edit.text(Column.RULE), Normalizer.Form.NFKC);
        if (edit.cells().keySet().stream().allMatch(key -> key.startsWith("#"))) {
            ledger.refuse(Reason.VALUE_MISSING, edit.place(), unit, "sd", "sd");
            return Optional.empty();
        }
        if (text.isEmpty()) {
            return Optional.of(free(unit));
        }
        boolean number = text.matches("0*\\d{1,3}") && Integer.parseInt(text) <= MOST_RULES;
        if (!number) {
            ledger.refuse(Reason.BAD_RULE, place, unit, Column.RULE, text);
            return Optional.empty();
        }
        String rule = String.valueOf(Integer.parseInt(text));
        if (unit.parameters().stream().anyMatch(ofRule(rule))) {
            ledger.refuse(Reason.REPEATED_RULE, place, unit, Column.RULE, rule);
            return Optional.empty();
        }
        return Optional.of(rule);
    }

    private static String free(DraftUnit unit) {
        int rule = 1;
        while (rule < MOST_RULES && unit.parameters().stream().anyMatch(ofRule(String.valueOf(rule)))) {
            rule++;
        }
        return String.valueOf(rule);
    }

    private void set(DraftUnit unit, String rule, String key, Input input) {
        Predicate<ParameterContent> meant = ofRule(rule).and(parameter -> parameter.key().equals(key));
        List<String> old = unit.values(meant);
        List<ParameterDraft> wanted = new ArrayList<>();
        for (String text : old.size() > 1 ? CellText.lines(input.after()) : single(input.after())) {
            wanted.add(ParameterDraft.of(key, value(unit, rule, key, text, old)));
        }
        Optional<NewValues.Fault> fault = wanted.stream()
                .flatMap(each -> values.fault(key, each.value()).stream()).findFirst();
        if (fault.isPresent()) {
            ledger.refuse(fault.get().reason(), input.place(), unit, key,
                    fault.get().arguments().toArray(String[]::new));
        } else {
            unit.set(meant, wanted);
            wanted.forEach(each -> unit.blame(key + "=" + each.value(), input.place()));
            unit.blame(key, input.place());
            ledger.changed(unit, key, joined(old), joined(wanted.stream().map(ParameterDraft::value).toList()),
                    input.place());
        }
    }

    private static List<String> single(String text) {
        return text.isBlank() ? List.of() : List.of(text);
    }

    private static String joined(List<String> raws) {
        return String.join("\n", raws).strip();
    }

    /** The number is written as it was; in a new line always. */
    private String value(DraftUnit unit, String rule, String key, String text, List<String> old) {
        String plain = values.readRule(key, unit.type(), text);
        return old.stream().findFirst().map(RuleValue::read).orElse(new RuleValue(rule, true, "")).with(plain);
    }

    private static Predicate<ParameterContent> ofRule(String rule) {
        return parameter -> Catalogue.standard().parameter(parameter.key()).filter(Parameter::isRuleNumbered)
                .isPresent() && RuleValue.read(parameter.value()).rule().equals(rule);
    }
}
