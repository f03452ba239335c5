package dandori.ui.editor.schedule;

import java.util.Arrays;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;

import dandori.schedule.rule.Cycle;

/** The cycle: none, or every so many days, weeks, months, years. */
final class CycleRow {

    private final RuleForm.Changes changes;
    private final Spinner count;
    private final Combo unit;

    CycleRow(Composite rows, RuleForm.Changes changes, Runnable resized) {
        this.changes = changes;
        RuleRow row = new RuleRow(rows, "cycle", resized);
        count = new Spinner(row.controls(), SWT.BORDER);
        count.addListener(SWT.Selection, event -> take());
        unit = new Combo(row.controls(), SWT.READ_ONLY | SWT.DROP_DOWN);
        unit.setItems(Arrays.stream(Cycle.Unit.values()).map(each -> Messages.get("cycle_" + each))
                .toArray(String[]::new));
        unit.addListener(SWT.Selection, event -> take());
        unit.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    }

    void show(Cycle cycle) {
        boolean once = cycle.unit() == Cycle.Unit.ONCE;
        unit.select(cycle.unit().ordinal());
        count.setValues(once ? 1 : cycle.count(), 1, once ? 1 : cycle.unit().most(), 0, 1, 5);
        count.setEnabled(!once);
    }

    private void take() {
        Cycle.Unit chosen = Cycle.Unit.values()[unit.getSelectionIndex()];
        int times = chosen == Cycle.Unit.ONCE ? 1 : Math.min(chosen.most(), Math.max(1, count.getSelection()));
        changes.change(Map.of("cy", chosen == Cycle.Unit.ONCE ? "" : new Cycle(times, chosen).text()));
    }
}
