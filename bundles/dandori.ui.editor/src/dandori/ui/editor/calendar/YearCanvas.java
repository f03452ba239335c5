package dandori.ui.editor.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

import dandori.ui.diagram.draw.Theme;
import dandori.ui.diagram.trace.SeenParts;
import dandori.ui.editor.canvas.OwnColours;

/**
 * Twelve months. Days are chosen with mouse or arrows, several with Shift or by dragging; Page Up and Page Down go by months,
 * Home and End by years. Where the room is too small for days that can be read, the months are scrolled.
 */
public final class YearCanvas extends Canvas {

    private final YearHost host;
    private final YearPainter painter;
    private final Runnable themed = this::redraw;
    private YearGrid grid;
    private DayRange chosen;
    private LocalDate hovered;
    private boolean dragging;

    /** A year that begins with a month; the first day chosen is {@code today}, which is marked. */
    public YearCanvas(Composite parent, YearHost host, YearMonth first, LocalDate today) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        this.host = host;
        OwnColours.keep(this);
        grid = YearGrid.fitting(first, 800, 500);
        painter = new YearPainter(this, host, today);
        chosen = new DayRange(today, today);
        addListener(SWT.Paint, event -> painter.paint(event.gc, grid, chosen));
        addListener(SWT.Resize, event -> fit());
        getVerticalBar().addListener(SWT.Selection, event -> scroll(getVerticalBar().getSelection()));
        listenToMouse();
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        Theme.current().addListener(themed);
        addListener(SWT.Dispose, event -> Theme.current().removeListener(themed));
        setData(SeenParts.KEY, (SeenParts) this::parts);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = host.tip(chosen.last());
            }
        });
    }

    private void listenToMouse() {
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, event -> release());
        addListener(SWT.MouseExit, event -> hover(Optional.empty()));
        addListener(SWT.MouseVerticalWheel, this::wheel);
    }

    /** The first month that is shown. */
    public YearMonth first() {
        return grid.first();
    }

    /** Shows twelve months from this one on. */
    public void turn(YearMonth first) {
        grid = grid.from(first);
        hovered = null;
        redraw();
        host.turned(first);
    }

    /** Shows what its days have become, also under the pointer. */
    public void refresh() {
        redraw();
        tell(Optional.ofNullable(hovered));
    }

    /** The days that are chosen. */
    public DayRange chosen() {
        return chosen;
    }

    /** Chooses a day and shows it. */
    public void choose(LocalDate day) {
        choose(new DayRange(day, day));
    }

    private void fit() {
        Rectangle area = getClientArea();
        grid = YearGrid.fitting(grid.first(), area.width, area.height).scrolled(grid.top(), area.height);
        ScrollBar bar = getVerticalBar();
        bar.setValues(grid.top(), 0, Math.max(grid.height(), area.height), Math.max(1, area.height), grid.cellHeight(),
                Math.max(1, area.height / 2));
        bar.setVisible(grid.height() > area.height);
        redraw();
    }

    private void scroll(int top) {
        grid = grid.scrolled(top, getClientArea().height);
        redraw();
    }

    /** Goes through what is out of sight, or through the months where all is in sight. */
    private void wheel(Event event) {
        if (!getVerticalBar().isVisible()) {
            turn(first().plusMonths(event.count > 0 ? -1 : 1));
        }
    }

    private void reveal(LocalDate day) {
        Box box = grid.day(day);
        int room = getClientArea().height;
        int beyond = Math.min(0, box.y()) + Math.max(0, box.y() + box.height() - room);
        if (beyond != 0) {
            scroll(grid.top() + beyond);
            getVerticalBar().setSelection(grid.top());
        }
    }

    private Map<String, Rectangle> parts() {
        Map<String, Rectangle> parts = new LinkedHashMap<>();
        LocalDate end = grid.last().atEndOfMonth();
        for (LocalDate day = grid.first().atDay(1); !day.isAfter(end); day = day.plusDays(1)) {
            Box box = grid.day(day);
            if (box.y() < 0 || box.y() + box.height() > getClientArea().height) {
                continue;
            }
            parts.put(day.toString(), new Rectangle(box.x(), box.y(), box.width(), box.height()));
        }
        return parts;
    }

    // --- mouse -------------------------------------------------------------------------------------------------------

    private void press(Event event) {
        setFocus();
        Optional<LocalDate> day = grid.dayAt(event.x, event.y);
        if (event.button == 1 && day.isPresent()) {
            boolean further = (event.stateMask & SWT.SHIFT) != 0;
            dragging = true;
            choose(new DayRange(further ? chosen.first() : day.get(), day.get()));
        }
    }

    private void move(Event event) {
        Optional<LocalDate> day = grid.dayAt(event.x, event.y);
        if (dragging && day.isPresent() && !day.get().equals(chosen.last())) {
            choose(new DayRange(chosen.first(), day.get()));
        }
        hover(day);
    }

    private void release() {
        if (dragging) {
            dragging = false;
            host.drawn(chosen);
        }
    }

    private void hover(Optional<LocalDate> day) {
        LocalDate now = day.orElse(null);
        if (!java.util.Objects.equals(now, hovered)) {
            hovered = now;
            tell(day);
        }
    }

    private void tell(Optional<LocalDate> day) {
        setToolTipText(day.map(host::tip).orElse(null));
    }

    // --- keys --------------------------------------------------------------------------------------------------------

    private void key(Event event) {
        LocalDate at = chosen.last();
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> go(at.minusDays(1), event);
            case SWT.ARROW_RIGHT -> go(at.plusDays(1), event);
            case SWT.ARROW_UP -> go(at.minusWeeks(1), event);
            case SWT.ARROW_DOWN -> go(at.plusWeeks(1), event);
            case SWT.PAGE_UP -> go(at.minusMonths(1), event);
            case SWT.PAGE_DOWN -> go(at.plusMonths(1), event);
            case SWT.HOME -> go(at.minusYears(1), event);
            case SWT.END -> go(at.plusYears(1), event);
            case SWT.ESC -> dragging = false;
            default -> letter(event);
        }
    }

    private void letter(Event event) {
        if (event.character != 0 && (event.stateMask & (SWT.CTRL | SWT.ALT)) == 0) {
            host.typed(Character.toLowerCase(event.character));
        }
    }

    private void go(LocalDate day, Event event) {
        boolean further = (event.stateMask & SWT.SHIFT) != 0;
        choose(new DayRange(further ? chosen.first() : day, day));
    }

    private void choose(DayRange range) {
        chosen = range;
        YearMonth month = YearMonth.from(range.last());
        if (month.isBefore(grid.first())) {
            turn(before(month));
        } else if (month.isAfter(grid.last())) {
            turn(after(month));
        }
        reveal(range.last());
        redraw();
        host.chosen(range);
    }

    /** Whole years back, so that a calendar year stays one. */
    private YearMonth before(YearMonth month) {
        YearMonth first = grid.first();
        while (month.isBefore(first)) {
            first = first.minusYears(1);
        }
        return first;
    }

    private YearMonth after(YearMonth month) {
        YearMonth first = grid.first();
        while (month.isAfter(first.plusMonths(YearGrid.MONTHS - 1L))) {
            first = first.plusYears(1);
        }
        return first;
    }
}
