package dandori.ui.editor.schedule;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import dandori.schedule.text.Parsed;
import dandori.schedule.text.RuleText;
import dandori.ui.editor.document.Entry;
import dandori.unitdef.catalogue.Catalogue;

/** A value of a rule that is typed: a time, a delay, a limit. */
final class TypedRow {

    private static final int WIDTH = 110;
    private static final Map<String, Function<String, Parsed<?>>> READERS = Map.of("st", RuleText::startTime, "sy",
            RuleText::delay, "ey", RuleText::delay, "wc", RuleText::monitoringCount, "wt", RuleText::monitoringPeriod);

    private final String key;
    private final RuleForm.Changes changes;
    private final RuleRow row;
    private final Text text;
    private final Entry entry = this::take;
    private String shown = "";

    TypedRow(Composite rows, String key, RuleForm.Changes changes, Runnable resized) {
        this.key = key;
        this.changes = changes;
        row = new RuleRow(rows, "rule_" + key, resized);
        text = new Text(row.controls(), SWT.BORDER);
        text.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
        text.setMessage(Messages.get("form_" + key));
        text.setToolTipText(Catalogue.standard().parameter(key).orElseThrow().help(Locale.getDefault()));
        text.addListener(SWT.Modify, event -> judge());
        text.addListener(SWT.Dispose, event -> changes.typing(entry, false));
        text.addListener(SWT.FocusOut, event -> take());
        text.addListener(SWT.DefaultSelection, event -> take());
    }

    String key() {
        return key;
    }

    /** What is typed is not for the rule that is shown next. */
    void drop() {
        text.setText(shown);
    }

    void show(String value) {
        boolean typing = !text.getText().equals(shown) && (text.isFocusControl() || value.equals(shown));
        shown = value;
        if (!typing && !text.getText().equals(value)) {
            text.setText(value);
        }
        changes.typing(entry, !text.getText().strip().equals(shown));
    }

    private void judge() {
        row.say(problem());
        changes.typing(entry, !text.getText().strip().equals(shown));
    }

    private Optional<String> problem() {
        String entered = text.getText().strip();
        return !entered.isEmpty() && READERS.get(key).apply(entered) instanceof Parsed.Refused<?> refused
                ? Optional.of(Refusals.words(key, entered, refused))
                : Optional.empty();
    }

    private void take() {
        String entered = text.getText().strip();
        if (!entered.equals(shown) && problem().isEmpty()) {
            shown = entered;
            changes.typing(entry, false);
            changes.change(Map.of(key, entered));
        }
    }
}
