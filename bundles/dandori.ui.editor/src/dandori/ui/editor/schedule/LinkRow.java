package dandori.ui.editor.schedule;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;

import dandori.schedule.rule.RuleDefinition;

/** The rule of the upper jobnet a nested jobnet's rule is tied to. */
final class LinkRow {

    private final RuleRow row;
    private final Spinner link;

    LinkRow(Composite rows, RuleForm.Changes changes, Runnable resized) {
        row = new RuleRow(rows, "link", resized);
        link = new Spinner(row.controls(), SWT.BORDER);
        link.setValues(1, RuleDefinition.FIRST, RuleDefinition.LAST, 0, 1, 10);
        link.addListener(SWT.Selection,
                event -> changes.change(Map.of("ln", String.valueOf(link.getSelection()))));
    }

    void show(int rule, boolean nested) {
        link.setSelection(rule);
        row.setShown(nested);
    }
}
