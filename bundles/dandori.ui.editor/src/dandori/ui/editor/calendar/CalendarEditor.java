package dandori.ui.editor.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

import dandori.diagram.theme.ThemeColour;
import dandori.model.commands.calendar.CalendarDay;
import dandori.model.commands.calendar.DayMark;
import dandori.model.commands.calendar.MarkDaysCommand;
import dandori.schedule.calendar.DayRuling;
import dandori.schedule.words.DerivationWords;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.editor.SiteDefinitions;
import dandori.ui.editor.form.UnitEditor;

/** The calendar of a job group: days are painted open or closed, by mouse or keys. */
public final class CalendarEditor extends UnitEditor implements YearHost {

    /** The identifier of the editor in the workbench. */
    public static final String ID = "dandori.ui.editor.calendar";

    private static final int SIDE_WIDTH = 310;

    private final SiteDefinitions site = PlatformUI.getWorkbench().getService(SiteDefinitions.class);
    private final DerivationWords words = new DerivationWords(Locale.getDefault(), site.zone());
    private GroupCalendar calendar;
    private CalendarSide side;
    private YearCanvas year;

    @Override
    protected List<Runnable> pieces(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(8, 0).applyTo(parent);
        return List.of(() -> createSide(parent), () -> createYear(parent));
    }

    private void createSide(Composite parent) {
        side = new CalendarSide(parent, this);
        GridDataFactory.fillDefaults().grab(false, true).hint(SIDE_WIDTH, 100).applyTo(side.control());
    }

    private void createYear(Composite parent) {
        LocalDate today = site.today();
        year = new YearCanvas(parent, this, YearMonth.of(today.getYear(), 1), today);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(year);
    }

    @Override
    protected void show() {
        if (year.isDisposed()) {
            return;
        }
        calendar = new GroupCalendar(document().definition(), unit());
        side.show();
        year.refresh();
    }

    @Override
    protected String title() {
        return Messages.get("title", unit().getName());
    }

    @Override
    protected void focusForm() {
        year.setFocus();
    }

    GroupCalendar calendar() {
        return calendar;
    }

    YearCanvas year() {
        return year;
    }

    @Override
    protected dandori.model.Unit unit() {
        return super.unit();
    }

    // --- days --------------------------------------------------------------------------------------------------------

    @Override
    public DayStyle style(LocalDate day) {
        DayRuling ruling = calendar.ruling(day);
        boolean own = calendar.isOwn(ruling);
        ThemeColour ground = switch (ruling.source()) {
            case UNDEFINED -> ThemeColour.CANVAS;
            default -> ruling.open()
                    ? own ? ThemeColour.DAY_OPEN : ThemeColour.DAY_OPEN_INHERITED
                    : own ? ThemeColour.DAY_CLOSED : ThemeColour.DAY_CLOSED_INHERITED;
        };
        return new DayStyle(Theme.current().colour(ground), Theme.current().colour(ThemeColour.LABEL),
                own && ruling.source() == DayRuling.Source.DATE);
    }

    @Override
    public String tip(LocalDate day) {
        return words.text(calendar.ruling(day).text());
    }

    @Override
    public void chosen(DayRange range) {
        int days = range.days().size();
        side.tell(days == 1
                ? tip(range.last())
                : Messages.get("chosen", range.days().get(0),
                        range.days().get(days - 1), days));
    }

    @Override
    public void turned(YearMonth first) {
        side.showYear(first);
    }

    /** The mark the brush has; where the first day has it already, it is taken away again. */
    @Override
    public void drawn(DayRange range) {
        DayMark brush = side.brush();
        mark(range, calendar.mark(range.first()) == brush ? DayMark.UNDEFINED : brush);
    }

    @Override
    public void typed(char letter) {
        Brush.of(letter).ifPresent(mark -> mark(year.chosen(), mark));
    }

    private void mark(DayRange range, DayMark mark) {
        execute(new MarkDaysCommand(unit(), range.days().stream().map(CalendarDay::of).toList(), mark));
    }

    /** Marks a day of the standard week, by click or key. */
    void typed(DayOfWeek weekday, char letter) {
        DayMark clicked = calendar.mark(weekday) == side.brush() ? DayMark.UNDEFINED : side.brush();
        (letter == '\n' ? java.util.Optional.of(clicked) : Brush.of(letter))
                .ifPresent(mark -> execute(new MarkDaysCommand(unit(), List.of(CalendarDay.of(weekday)), mark)));
    }

    /** Closes days, as one step. */
    void close(List<LocalDate> days) {
        execute(new MarkDaysCommand(unit(), days.stream().map(CalendarDay::of).toList(), DayMark.CLOSED));
    }
}
