package dandori.ui.editor.calendar;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dandori.model.commands.calendar.DayMark;
import dandori.ui.editor.properties.ChoiceRow;
import dandori.ui.editor.properties.Field;
import dandori.ui.editor.properties.TextRow;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Parameter;

/** Beside the year: which year, the brush, the standard week, where month and day begin, holidays, the legend. */
final class CalendarSide {

    private final CalendarEditor editor;
    private final ScrolledComposite scrolled;
    private final Composite rows;
    private final Map<DayMark, Button> brushes = new EnumMap<>(DayMark.class);
    private final List<Field> fields = new ArrayList<>();
    private Label year;
    private WeekCanvas week;
    private Label tip;

    CalendarSide(Composite parent, CalendarEditor editor) {
        this.editor = editor;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        rows = new Composite(scrolled, SWT.NONE);
        scrolled.setContent(rows);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).spacing(6, 5).applyTo(rows);
        createYear();
        createBrushes();
        createWeek();
        createFields();
        createHolidays();
        Legend.create(rows);
        tip = new Label(rows, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, 3 * 20).applyTo(tip);
        scrolled.addListener(SWT.Resize, event -> measure());
        fields.forEach(field -> field.onResize(this::measure));
    }

    private void measure() {
        scrolled.setMinHeight(rows.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
    }

    private void createYear() {
        Composite bar = new Composite(rows, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(bar);
        button(bar, "‹", "year_before", -1);
        year = new Label(bar, SWT.CENTER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(year);
        button(bar, "›", "year_after", 1);
    }

    private void button(Composite bar, String text, String help, int years) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(Messages.get(help));
        button.addListener(SWT.Selection, event -> editor.year().turn(editor.year().first().plusYears(years)));
    }

    private void createBrushes() {
        Composite bar = new Composite(rows, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        bar.setLayout(layout);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(bar);
        for (DayMark mark : DayMark.values()) {
            Button button = new Button(bar, SWT.RADIO);
            button.setText(Messages.get("brush_" + mark));
            button.setToolTipText(Messages.get("brush_help"));
            button.setSelection(mark == DayMark.CLOSED);
            brushes.put(mark, button);
        }
    }

    private void createWeek() {
        Label label = new Label(rows, SWT.NONE);
        label.setText(Messages.get("week"));
        label.setToolTipText(Messages.get("week_help"));
        week = new WeekCanvas(rows, weekday -> editor.calendar().mark(weekday), editor::typed);
        week.setToolTipText(Messages.get("week_help"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(week);
    }

    private void createFields() {
        Composite form = new Composite(rows, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 3).applyTo(form);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(form);
        fields.add(new TextRow(form, editor.document(), parameter("sdd"), editor.unit().getType()));
        fields.add(new ChoiceRow(form, editor.document(), parameter("md"), editor.unit().getType()));
        fields.add(new TextRow(form, editor.document(), parameter("stt"), editor.unit().getType()));
    }

    private static Parameter parameter(String key) {
        return Catalogue.standard().parameter(key).orElseThrow();
    }

    private void createHolidays() {
        Button button = new Button(rows, SWT.PUSH);
        button.setText(Messages.get("holidays"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> new HolidayDialog(button.getShell(), editor).open());
    }

    Control control() {
        return scrolled;
    }

    DayMark brush() {
        return brushes.entrySet().stream().filter(entry -> entry.getValue().getSelection()).findFirst()
                .map(Map.Entry::getKey).orElse(DayMark.CLOSED);
    }

    void show() {
        fields.forEach(field -> field.show(editor.unit()));
        week.redraw();
        showYear(editor.year().first());
        tell(editor.calendar().isEmpty()
                ? Messages.get("empty")
                : editor.tip(editor.year().chosen().last()));
    }

    void showYear(YearMonth first) {
        YearMonth last = first.plusMonths(YearGrid.MONTHS - 1L);
        year.setText(first.getMonthValue() == 1
                ? Messages.get("year", String.valueOf(first.getYear()))
                : first.getYear() + "/" + first.getMonthValue() + " – " + last.getYear() + "/" + last.getMonthValue());
        year.requestLayout();
    }

    /** Says something about the days that are chosen. */
    void tell(String words) {
        tip.setText(words);
    }
}
