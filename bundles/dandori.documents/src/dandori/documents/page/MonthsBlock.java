package dandori.documents.page;

import java.time.DayOfWeek;
import java.util.List;

import dandori.diagram.theme.Rgb;
import dandori.documents.canvas.Lettering;
import dandori.documents.canvas.Paper;
import dandori.documents.content.MonthDays;
import dandori.documents.words.Words;
import dandori.schedule.WeekdayCode;

/** A year of days as a strip: a row per month, a column per day of the month. */
final class MonthsBlock implements Block {

    private static final double MONTH = 52;
    private static final double ROW = 12.4;
    private static final double HEADS = 13;
    private static final double ABOVE = 6;
    private static final int DAYS = 31;
    private static final double SMALL = 5.6;

    private final List<MonthDays> months;
    private final boolean starts;
    private final String scope;
    private final PageArea area;
    private final Words words;

    /** A strip that shows starts, or else weekdays. */
    MonthsBlock(List<MonthDays> months, boolean starts, String scope, PageArea area, Words words) {
        this.months = months;
        this.starts = starts;
        this.scope = scope;
        this.area = area;
        this.words = words;
    }

    @Override
    public double height() {
        return ABOVE + HEADS + months.size() * ROW + 20;
    }

    @Override
    public String scope() {
        return scope;
    }

    private double day() {
        return (area.inner() - MONTH) / DAYS;
    }

    @Override
    public void draw(Paper paper, Pages pages, double y) {
        double top = y + ABOVE;
        Lettering head = Lettering.heading(6.2, Tint.MUTED);
        for (int day = 1; day <= DAYS; day++) {
            paper.centred(String.valueOf(day), area.left() + MONTH + (day - 0.5) * day(), top + 9, head);
        }
        double row = top + HEADS;
        for (MonthDays month : months) {
            month(paper, month, row);
            row += ROW;
        }
        paper.line(area.left(), top + HEADS, area.right(), top + HEADS, Tint.THIN);
        paper.line(area.left(), row, area.right(), row, Tint.THIN);
        legend(paper, row + 10);
    }

    private void month(Paper paper, MonthDays month, double y) {
        paper.text(words.get("month", String.valueOf(month.month().getYear()),
                String.format(java.util.Locale.ROOT, "%02d", month.month().getMonthValue())), area.left() + 4, y + 9,
                Tint.VALUE);
        double x = area.left() + MONTH;
        for (int at = 0; at < month.days().size(); at++) {
            MonthDays.Day day = month.days().get(at);
            DayOfWeek weekday = month.month().atDay(at + 1).getDayOfWeek();
            cell(paper, day, weekday, x, y);
            x += day();
        }
        paper.line(area.left(), y, area.right(), y, Tint.THIN);
    }

    private void cell(Paper paper, MonthDays.Day day, DayOfWeek weekday, double x, double y) {
        boolean planned = !day.starts().isEmpty();
        if (!day.open()) {
            paper.box(x, y, day(), ROW, Tint.CLOSED);
        }
        if (planned) {
            paper.box(x + 0.8, y + 0.8, day() - 1.6, ROW - 1.6, Tint.START);
        }
        paper.line(x, y, x, y + ROW, Tint.THIN);
        Rgb ink = planned ? Tint.ACCENT : day.open() ? Tint.MUTED : Tint.CLOSED_INK;
        String text = planned ? day.starts() : starts ? "" : words.get("short." + WeekdayCode.of(weekday));
        Lettering letters = planned ? fitting(paper, text) : Lettering.plain(6, ink);
        paper.centred(text, x + day() / 2, y + 8.6, letters.in(ink));
    }

    private Lettering fitting(Paper paper, String text) {
        Lettering letters = Lettering.plain(SMALL + 0.9, Tint.ACCENT);
        double width = paper.width(text, letters);
        double most = day() - 1;
        return width <= most ? letters : Lettering.plain(letters.size() * most / width, Tint.ACCENT);
    }

    private void legend(Paper paper, double baseline) {
        double x = area.left() + MONTH;
        paper.box(x, baseline - 6.5, 12, 8, Tint.CLOSED);
        paper.text(words.get("legend.closed"), x + 15, baseline, Tint.NOTE);
        if (starts) {
            paper.box(x + 70, baseline - 6.5, 12, 8, Tint.START);
            paper.text(words.get("legend.start"), x + 85, baseline, Tint.NOTE);
        }
    }
}
