package dandori.ui.editor.schedule;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

import dandori.schedule.rule.Substitution;

/** What happens on a closed day, and how far a run may be moved. */
final class SubstitutionRow {

    private static final int LARGEST = 31;

    private final RuleForm.Changes changes;
    private final Combo kind;
    private final Label label;
    private final Spinner within;

    SubstitutionRow(Composite rows, RuleForm.Changes changes, Runnable resized) {
        this.changes = changes;
        RuleRow row = new RuleRow(rows, "substitution", resized);
        kind = new Combo(row.controls(), SWT.READ_ONLY | SWT.DROP_DOWN);
        kind.setItems(Arrays.stream(Substitution.Kind.values()).map(each -> Messages.get("substitution_" + each))
                .toArray(String[]::new));
        kind.addListener(SWT.Selection, event -> take());
        kind.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        within = new Spinner(row.controls(), SWT.BORDER);
        within.addListener(SWT.Selection, event -> take());
        label = new Label(row.controls(), SWT.NONE);
        label.setText(Messages.get("days_within"));
    }

    void show(Substitution substitution) {
        kind.select(substitution.kind().ordinal());
        within.setValues(substitution.within(), 1, LARGEST, 0, 1, 5);
        RuleRow.setShown(label, substitution.moves());
        RuleRow.setShown(within, substitution.moves());
    }

    private void take() {
        Substitution.Kind chosen = Substitution.Kind.values()[kind.getSelectionIndex()];
        Substitution entered = new Substitution(chosen, within.getSelection());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("sh", chosen == Substitution.Kind.RUN_ANYWAY ? "" : chosen.code());
        boolean usual = !entered.moves() || entered.within() == Substitution.DEFAULT_WITHIN;
        values.put("shd", usual ? "" : String.valueOf(entered.within()));
        changes.change(values);
    }
}
