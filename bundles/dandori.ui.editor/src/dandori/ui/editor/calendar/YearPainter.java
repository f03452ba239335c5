package dandori.ui.editor.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;

import dandori.diagram.theme.ThemeColour;
import dandori.ui.diagram.UiTrace;
import dandori.ui.diagram.draw.Theme;

/** Paints twelve months. */
final class YearPainter {

    private static final int SMALLEST = 5;
    private static final int LARGEST = 11;
    private static final int THICK = 14;

    private final Canvas canvas;
    private final YearHost host;
    private final LocalDate today;
    private Font plain;
    private Font bold;
    private int size;

    YearPainter(Canvas canvas, YearHost host, LocalDate today) {
        this.canvas = canvas;
        this.host = host;
        this.today = today;
        canvas.addListener(SWT.Dispose, event -> forgetFonts());
    }

    private static Color colour(ThemeColour token) {
        return Theme.current().colour(token);
    }

    void paint(GC gc, YearGrid grid, DayRange chosen) {
        long start = System.nanoTime();
        makeFonts(grid);
        gc.setBackground(colour(ThemeColour.CANVAS));
        gc.fillRectangle(canvas.getClientArea());
        for (int month = 0; month < YearGrid.MONTHS; month++) {
            month(gc, grid, month);
        }
        chosen.days().stream().filter(grid::contains).forEach(
                day -> frame(gc, ThemeColour.SELECTION, grid.day(day), canvas.isFocusControl()));
        UiTrace.event("year-painted", (System.nanoTime() - start) / 1000 + "us");
    }

    private void month(GC gc, YearGrid grid, int index) {
        YearMonth month = grid.first().plusMonths(index);
        gc.setForeground(colour(ThemeColour.LABEL));
        text(gc, bold, Messages.get("month", String.valueOf(month.getYear()), month.getMonthValue(),
                month.getMonth().getDisplayName(TextStyle.FULL, Locale.getDefault())), grid.title(index));
        gc.setForeground(colour(ThemeColour.LABEL_MUTED));
        for (int column = 0; column < DayOfWeek.values().length; column++) {
            text(gc, plain, YearGrid.weekday(column).getDisplayName(TextStyle.NARROW, Locale.getDefault()),
                    grid.weekday(index, column));
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            day(gc, month.atDay(day), grid.day(month.atDay(day)));
        }
    }

    private void day(GC gc, LocalDate day, Box box) {
        DayStyle style = host.style(day);
        gc.setBackground(style.ground());
        gc.fillRectangle(box.x(), box.y(), box.width() - 1, box.height() - 1);
        gc.setForeground(style.ink());
        text(gc, style.strong() ? bold : plain, String.valueOf(day.getDayOfMonth()), box);
        if (day.equals(today)) {
            frame(gc, ThemeColour.DAY_TODAY, box, true);
        }
    }

    /** Small days have thin frames, which leave their number alone. */
    private static void frame(GC gc, ThemeColour colour, Box box, boolean strong) {
        boolean thick = strong && box.height() >= THICK;
        int inset = thick ? 1 : 0;
        gc.setForeground(colour(colour));
        gc.setLineWidth(thick ? 2 : 1);
        gc.drawRectangle(box.x() + inset, box.y() + inset, box.width() - 2 - inset, box.height() - 2 - inset);
        gc.setLineWidth(1);
    }

    private static void text(GC gc, Font font, String text, Box box) {
        gc.setFont(font);
        Point extent = gc.textExtent(text);
        gc.drawText(text, box.x() + (box.width() - extent.x) / 2, box.y() + (box.height() - extent.y) / 2, true);
    }

    private void makeFonts(YearGrid grid) {
        int wanted = Math.max(SMALLEST, Math.min(LARGEST, Math.min(grid.cellHeight() / 2, grid.cellWidth() * 2 / 5)));
        if (plain == null || wanted != size) {
            forgetFonts();
            size = wanted;
            plain = font(SWT.NORMAL);
            bold = font(SWT.BOLD);
        }
    }

    private Font font(int style) {
        FontData[] data = canvas.getFont().getFontData();
        for (FontData each : data) {
            each.setHeight(size);
            each.setStyle(style);
        }
        return new Font(canvas.getDisplay(), data);
    }

    private void forgetFonts() {
        if (plain != null) {
            plain.dispose();
            bold.dispose();
        }
    }
}
