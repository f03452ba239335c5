package dandori.ui.editor.schedule;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import dandori.schedule.rule.Cycle;
import dandori.schedule.rule.DayCounting;
import dandori.schedule.rule.StartDay;
import dandori.schedule.text.Parsed;
import dandori.schedule.text.StartDayText;
import dandori.ui.editor.document.Entry;
import dandori.ui.editor.schedule.RuleValues.Form;
import dandori.ui.editor.schedule.RuleValues.Parts;

/** The start day: its form, what is counted, how many or which weekday, and the month if one is given. */
final class StartDayRow {

    private static final int COUNTINGS = DayCounting.values().length;
    private static final String WEEKLY = new Cycle(1, Cycle.Unit.WEEK).text();
    private static final int LARGEST = 35;
    private static final int MONTH_WIDTH = 120;

    private final RuleForm.Changes changes;
    private final RuleRow row;
    private final RuleRow monthRow;
    private final Combo form;
    private final Combo counting;
    private final Spinner number;
    private final Combo weekday;
    private final Text month;
    private final Entry entry = this::takeMonth;
    private Parts shown;
    private boolean longer;

    StartDayRow(Composite rows, RuleForm.Changes changes, Runnable resized) {
        this.changes = changes;
        row = new RuleRow(rows, "start_day", resized);
        form = combo(Arrays.stream(Form.values()).map(each -> Messages.get("form_" + each)).toArray(String[]::new));
        counting = combo(new String[0]);
        number = new Spinner(row.controls(), SWT.BORDER);
        number.addListener(SWT.Selection, event -> take());
        weekday = combo(Arrays.stream(DayOfWeek.values())
                .map(each -> each.getDisplayName(TextStyle.FULL, Locale.getDefault())).toArray(String[]::new));
        monthRow = new RuleRow(rows, "month_given", resized);
        month = new Text(monthRow.controls(), SWT.BORDER);
        month.setMessage(Messages.get("month_form"));
        month.setToolTipText(Messages.get("month_help"));
        month.setLayoutData(new RowData(MONTH_WIDTH, SWT.DEFAULT));
        month.addListener(SWT.Modify, event -> judge());
        month.addListener(SWT.Dispose, event -> changes.typing(entry, false));
        month.addListener(SWT.FocusOut, event -> takeMonth());
        month.addListener(SWT.DefaultSelection, event -> takeMonth());
    }

    private Combo combo(String[] items) {
        Combo combo = new Combo(row.controls(), SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items);
        combo.addListener(SWT.Selection, event -> take());
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        return combo;
    }

    /** A weekday that is newly chosen comes every week, unless the cycle is one of weeks, months or years already. */
    void show(StartDay day, Cycle cycle) {
        longer = cycle.unit() != Cycle.Unit.ONCE && cycle.unit() != Cycle.Unit.DAY;
        shown = RuleValues.parts(day);
        form.select(shown.form().ordinal());
        counting.setItems(Arrays.stream(DayCounting.values()).limit(shown.form().isOfWeekday() ? 2 : COUNTINGS)
                .map(each -> Messages.get("counting_" + each)).toArray(String[]::new));
        counting.select(shown.counting().ordinal());
        boolean fromEnd = shown.form() == Form.FROM_END;
        number.setValues(shown.number(), fromEnd ? 0 : 1, shown.form() == Form.NTH_WEEKDAY ? 5 : LARGEST, 0, 1, 5);
        weekday.select(shown.weekday().ordinal());
        if (!month.isFocusControl()) {
            month.setText(shown.month());
        }
        arrange(shown.form());
        judge();
    }

    private void arrange(Form chosen) {
        RuleRow.setShown(counting, chosen.isInMonth());
        RuleRow.setShown(number, chosen.isCounted());
        RuleRow.setShown(weekday, chosen.isOfWeekday());
        monthRow.setShown(chosen.isInMonth());
    }

    private Parts entered() {
        Form chosen = Form.values()[form.getSelectionIndex()];
        return new Parts(chosen, DayCounting.values()[Math.max(0, counting.getSelectionIndex())], month(),
                Math.max(chosen == Form.FROM_END ? 0 : 1, number.getSelection()),
                DayOfWeek.values()[Math.max(0, weekday.getSelectionIndex())]);
    }

    /** As it stands before the day: with a slash behind. */
    private String month() {
        String typed = month.getText().strip();
        return typed.isEmpty() || typed.endsWith("/") ? typed : typed + "/";
    }

    private void take() {
        Parts parts = entered();
        boolean other = parts.form() != shown.form();
        Parts fresh = other && parts.form() == Form.FROM_END
                ? new Parts(parts.form(), parts.counting(), parts.month(), 0, parts.weekday())
                : parts;
        if (problem(fresh).isEmpty()) {
            boolean weekly = other && fresh.form() == Form.WEEKDAY && !longer;
            changes.change(weekly
                    ? Map.of("sd", fresh.text(), "cy", WEEKLY)
                    : Map.of("sd", fresh.text()));
        }
    }

    private void takeMonth() {
        if (!entered().text().equals(shown.text()) && problem(entered()).isEmpty()) {
            changes.typing(entry, false);
            changes.change(Map.of("sd", entered().text()));
        }
    }

    private void judge() {
        if (shown != null) {
            monthRow.say(problem(entered()));
            changes.typing(entry, shown.form().isInMonth() && !month().equals(shown.month()));
        }
    }

    private static Optional<String> problem(Parts parts) {
        return StartDayText.parse(parts.text()) instanceof Parsed.Refused<?> refused
                ? Optional.of(Refusals.words("sd", parts.text(), refused))
                : Optional.empty();
    }
}
