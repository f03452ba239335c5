package dandori.ui.editor.calendar;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import dandori.diagram.theme.ThemeColour;
import dandori.model.commands.calendar.DayMark;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.diagram.trace.SeenParts;
import dandori.ui.editor.canvas.OwnColours;

/** The standard week: seven days, each open, closed or undefined; a click marks one, keys do too. */
final class WeekCanvas extends Canvas {

    private static final int DAYS = 7;
    private static final int HEIGHT = 28;
    private static final int INSET = 3;

    private final Function<DayOfWeek, DayMark> marks;
    private final BiConsumer<DayOfWeek, Character> typed;
    private final Runnable themed = this::redraw;
    private int chosen;

    /**
     * A week.
     *
     * @param typed is told which day gets a mark, by {@code o}, {@code x}, a blank, or {@code \n} for a click
     */
    WeekCanvas(Composite parent, Function<DayOfWeek, DayMark> marks, BiConsumer<DayOfWeek, Character> typed) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.marks = marks;
        this.typed = typed;
        OwnColours.keep(this);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseDown, this::press);
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
                event.result = words(chosen);
            }
        });
    }

    private Rectangle cell(int column) {
        int width = getClientArea().width / DAYS;
        return new Rectangle(column * width, 0, width, HEIGHT);
    }

    private Map<String, Rectangle> parts() {
        Map<String, Rectangle> parts = new LinkedHashMap<>();
        for (int column = 0; column < DAYS; column++) {
            parts.put("week " + YearGrid.weekday(column), cell(column));
        }
        return parts;
    }

    private String words(int column) {
        DayOfWeek weekday = YearGrid.weekday(column);
        return weekday.getDisplayName(TextStyle.FULL, Locale.getDefault()) + ": "
                + Messages.get("mark_" + marks.apply(weekday));
    }

    private void paint(Event event) {
        event.gc.setBackground(Theme.current().colour(ThemeColour.CANVAS));
        event.gc.fillRectangle(getClientArea());
        for (int column = 0; column < DAYS; column++) {
            paint(event, column);
        }
    }

    private void paint(Event event, int column) {
        Rectangle cell = cell(column);
        DayOfWeek weekday = YearGrid.weekday(column);
        event.gc.setBackground(Theme.current().colour(switch (marks.apply(weekday)) {
            case OPEN -> ThemeColour.DAY_OPEN;
            case CLOSED -> ThemeColour.DAY_CLOSED;
            case UNDEFINED -> ThemeColour.CANVAS;
        }));
        event.gc.fillRectangle(cell.x, cell.y, cell.width - 1, cell.height);
        event.gc.setForeground(Theme.current().colour(ThemeColour.LABEL));
        String text = weekday.getDisplayName(style(event.gc, cell.width - 2 * INSET), Locale.getDefault());
        Point extent = event.gc.textExtent(text);
        event.gc.drawText(text, cell.x + (cell.width - extent.x) / 2, cell.y + (cell.height - extent.y) / 2, true);
        boolean keyed = column == chosen && isFocusControl();
        event.gc.setForeground(Theme.current().colour(keyed ? ThemeColour.SELECTION : ThemeColour.FRAME));
        event.gc.setLineWidth(keyed ? 2 : 1);
        event.gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 3, cell.height - 3);
    }

    /** As long as there is room for, and the same for all days. */
    private static TextStyle style(GC gc, int room) {
        boolean fits = Arrays.stream(DayOfWeek.values())
                .allMatch(day -> gc.textExtent(day.getDisplayName(TextStyle.SHORT, Locale.getDefault())).x <= room);
        return fits ? TextStyle.SHORT : TextStyle.NARROW;
    }

    private void press(Event event) {
        setFocus();
        int column = event.x / Math.max(1, getClientArea().width / DAYS);
        if (column >= 0 && column < DAYS) {
            chosen = column;
            typed.accept(YearGrid.weekday(column), '\n');
            redraw();
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
            chosen = Math.floorMod(chosen + (event.keyCode == SWT.ARROW_LEFT ? -1 : 1), DAYS);
            redraw();
        } else if (event.character != 0 && (event.stateMask & (SWT.CTRL | SWT.ALT)) == 0) {
            typed.accept(YearGrid.weekday(chosen), Character.toLowerCase(event.character));
        }
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? DAYS * HEIGHT : width, HEIGHT);
    }
}
