package dandori.ui.editor.schedule;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

import dandori.schedule.rule.DaysFromStart;

/** Days counted from the start day: none, open days before or after, plain days before or after. */
final class DaysRow {

    private static final List<String> KINDS = List.of("no", "be", "af", "db", "da");
    private static final int LARGEST = 31;

    private final RuleForm.Changes changes;
    private final Combo kind;
    private final Spinner count;
    private final Spinner within;
    private final Label label;

    DaysRow(Composite rows, RuleForm.Changes changes, Runnable resized) {
        this.changes = changes;
        RuleRow row = new RuleRow(rows, "days_from_start", resized);
        count = spinner(row);
        kind = new Combo(row.controls(), SWT.READ_ONLY | SWT.DROP_DOWN);
        kind.setItems(KINDS.stream().map(each -> Messages.get("days_" + each)).toArray(String[]::new));
        kind.addListener(SWT.Selection, event -> take());
        kind.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        within = spinner(row);
        label = new Label(row.controls(), SWT.NONE);
        label.setText(Messages.get("days_within"));
    }

    private Spinner spinner(RuleRow row) {
        Spinner spinner = new Spinner(row.controls(), SWT.BORDER);
        spinner.setValues(1, 1, LARGEST, 0, 1, 5);
        spinner.addListener(SWT.Selection, event -> take());
        return spinner;
    }

    void show(DaysFromStart days) {
        String shown = RuleValues.kind(days);
        kind.select(KINDS.indexOf(shown));
        count.setSelection(RuleValues.count(days));
        within.setSelection(RuleValues.within(days));
        RuleRow.setShown(count, !shown.equals("no"));
        RuleRow.setShown(within, isOfOpenDays(shown));
        RuleRow.setShown(label, isOfOpenDays(shown));
    }

    private static boolean isOfOpenDays(String kind) {
        return kind.equals("be") || kind.equals("af");
    }

    private void take() {
        String chosen = KINDS.get(kind.getSelectionIndex());
        String limit = within.getSelection() == DaysFromStart.DEFAULT_WITHIN ? "" : "," + within.getSelection();
        String value = chosen + "," + count.getSelection() + (isOfOpenDays(chosen) ? limit : "");
        changes.change(Map.of("cftd", chosen.equals("no") ? "" : value));
    }
}
