package dandori.ui.editor.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import dandori.diagram.theme.ThemeColour;
import dandori.imports.holidays.HolidayChange;
import dandori.imports.holidays.HolidaySource;
import dandori.imports.holidays.OfferedCountry;
import dandori.model.UnitPath;
import dandori.ui.diagram.UiTrace;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.editor.canvas.OwnColours;

/** Closes national holidays in a group: where they come from, for which years, and what would become of each. */
final class HolidayDialog extends Dialog {

    private static final int[] WIDTHS = { 100, 60, 200, 260 };
    private static final String USUAL = "JP";
    private static final int FIRST_YEAR = 1994;
    private static final int LAST_YEAR = 2036;

    private final CalendarEditor editor;
    private final CalendarText text;
    private HolidayPreview preview = HolidayPreview.refused("");
    private final List<OfferedCountry> countries = HolidaySource.countries();
    private Button law;
    private Combo country;
    private Text file;
    private Spinner from;
    private Spinner to;
    private Table table;
    private Label remarks;

    HolidayDialog(Shell parent, CalendarEditor editor) {
        super(parent);
        this.editor = editor;
        text = new CalendarText(editor.document(), UnitPath.of(editor.unit()));
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("holidays_title", editor.unit().getName()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 8).applyTo(area);
        createSource(area);
        createYears(area);
        createTable(area);
        remarks = new Label(area, SWT.WRAP);
        OwnColours.keep(remarks);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(600, 40).applyTo(remarks);
        return area;
    }

    private void createSource(Composite area) {
        law = new Button(area, SWT.RADIO);
        law.setText(Messages.get("holidays_law"));
        law.setSelection(true);
        law.addListener(SWT.Selection, event -> look());
        country = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        countries.forEach(each -> country.add(name(each.code())));
        country.select(IntStream.range(0, countries.size()).filter(i -> countries.get(i).code().equals(USUAL))
                .findFirst().orElse(0));
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(country);
        country.addListener(SWT.Selection, event -> look());
        Button ofFile = new Button(area, SWT.RADIO);
        ofFile.setText(Messages.get("holidays_file"));
        file = new Text(area, SWT.BORDER);
        file.setMessage(Messages.get("holidays_file_form"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        file.addListener(SWT.Modify, event -> {
            law.setSelection(false);
            ofFile.setSelection(true);
            look();
        });
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.get("browse"));
        browse.addListener(SWT.Selection, event -> browse());
    }

    /** A country, with the part of it that has days of its own, as the user calls it. */
    private static String name(String code) {
        return new Locale("", code.substring(0, 2)).getDisplayCountry(Locale.getDefault()) + " (" + code + ")";
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[]{ "*.csv;*.ics", "*" });
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void createYears(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.get("holidays_years"));
        Composite years = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(years);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(years);
        int shown = editor.year().first().getYear();
        from = year(years, shown);
        new Label(years, SWT.NONE).setText("–");
        to = year(years, Math.min(LAST_YEAR, shown + 1));
    }

    private Spinner year(Composite parent, int value) {
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(value, FIRST_YEAR, LAST_YEAR, 0, 1, 5);
        spinner.addListener(SWT.Selection, event -> look());
        return spinner;
    }

    private void createTable(Composite area) {
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(640, 300).applyTo(table);
        String[] heads = { "column_date", "column_weekday", "column_name", "column_becomes" };
        for (int i = 0; i < heads.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(Messages.get(heads[i]));
            column.setWidth(WIDTHS[i]);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("holidays_take"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("cancel"), false);
        look();
    }

    private void look() {
        if (from.getSelection() > to.getSelection()) {
            preview = HolidayPreview.refused(Messages.get("holidays_bad_years"));
        } else if (law.getSelection()) {
            preview = HolidayPreview.ofCountry(text,
                    countries.get(country.getSelectionIndex()).code(), from.getSelection(), to.getSelection());
        } else {
            preview = file.getText().isBlank()
                    ? HolidayPreview.refused(Messages.get("holidays_name_file"))
                    : HolidayPreview.ofFile(text, Path.of(file.getText().strip()),
                            from.getSelection(), to.getSelection());
        }
        show();
    }

    private void show() {
        table.removeAll();
        preview.changes().forEach(this::row);
        int added = preview.added().size();
        String count = Messages.get("holidays_count", added, preview.changes().size() - added);
        remarks.setText(preview.remarks().isEmpty() ? count : String.join("\n", preview.remarks()));
        remarks.setForeground(Theme.current().colour(preview.isRefused()
                ? ThemeColour.PROBLEM_ERROR
                : ThemeColour.LABEL));
        getButton(IDialogConstants.OK_ID).setEnabled(added > 0);
        UiTrace.event("holidays-previewed", added);
    }

    private void row(HolidayChange change) {
        LocalDate date = change.holiday().date();
        new TableItem(table, SWT.NONE).setText(new String[]{ date.toString(),
                date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.getDefault()), change.holiday().name(),
                Messages.get("holidays_" + change.action().name()) });
    }

    @Override
    protected void okPressed() {
        editor.close(preview.added());
        super.okPressed();
    }
}
