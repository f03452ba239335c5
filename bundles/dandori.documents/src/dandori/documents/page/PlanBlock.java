package dandori.documents.page;

import java.time.LocalDate;

import dandori.documents.canvas.Lettering;
import dandori.documents.canvas.Paper;
import dandori.documents.content.PlanSection;
import dandori.documents.words.Words;
import dandori.schedule.WeekdayCode;

/** A jobnet in the plan of a stretch of days, or the heading with the days. */
final class PlanBlock implements Block {

    static final int MOST_DAYS = 31;
    private static final double NAME = 130;
    private static final double ROW = 15;
    private static final double HEADS = 24;

    private final PlanSection plan;
    private final PlanSection.Row row;
    private final int from;
    private final PageArea area;
    private final Words words;

    /** A row, from a day on; the heading when {@code row} is {@code null}. */
    PlanBlock(PlanSection plan, PlanSection.Row row, int from, PageArea area, Words words) {
        this.plan = plan;
        this.row = row;
        this.from = from;
        this.area = area;
        this.words = words;
    }

    @Override
    public double height() {
        return row == null ? HEADS : ROW;
    }

    @Override
    public boolean keptWithNext() {
        return row == null;
    }

    @Override
    public String scope() {
        return plan.heading().path();
    }

    private int to() {
        return Math.min(plan.days().size(), from + MOST_DAYS);
    }

    private double day() {
        return (area.inner() - NAME) / Math.max(28, to() - from);
    }

    @Override
    public void draw(Paper paper, Pages pages, double y) {
        if (row == null) {
            heads(paper, y);
        } else {
            row(paper, y);
        }
    }

    private void heads(Paper paper, double y) {
        paper.box(area.left(), y, area.inner(), HEADS, Tint.HEAD);
        paper.text(words.get("plan.jobnet"), area.left() + 4, y + 15, Tint.COLUMN_HEAD);
        double x = area.left() + NAME;
        LocalDate before = null;
        for (LocalDate day : plan.days().subList(from, to())) {
            boolean month = before == null || before.getMonthValue() != day.getMonthValue();
            String text = month ? day.getMonthValue() + "/" + day.getDayOfMonth() : String.valueOf(day.getDayOfMonth());
            paper.centred(text, x + day() / 2, y + 10, Lettering.heading(6.4, Tint.INK));
            paper.centred(words.get("short." + WeekdayCode.of(day.getDayOfWeek())), x + day() / 2, y + 19.5,
                    Lettering.plain(6, Tint.MUTED));
            before = day;
            x += day();
        }
        paper.line(area.left(), y + HEADS, area.right(), y + HEADS, Tint.BORDER);
    }

    private void row(Paper paper, double y) {
        double x = area.left() + NAME;
        paper.text(paper.fitted(row.name(), Tint.VALUE, NAME - 6), area.left() + 4, y + 10, Tint.VALUE);
        for (int at = from; at < to(); at++) {
            String starts = row.cells().get(at);
            if (!row.open().get(at)) {
                paper.box(x, y, day(), ROW, Tint.CLOSED);
            }
            if (!starts.isEmpty()) {
                paper.box(x + 0.8, y + 1.2, day() - 1.6, ROW - 2.4, Tint.START);
                Lettering letters = Lettering.plain(6.4, Tint.ACCENT);
                double width = paper.width(starts, letters);
                double size = Math.min(6.4, 6.4 * (day() - 1) / width);
                paper.centred(starts, x + day() / 2, y + 9.8, Lettering.plain(size, Tint.ACCENT));
            }
            paper.line(x, y, x, y + ROW, Tint.THIN);
            x += day();
        }
        paper.line(area.left(), y + ROW, area.right(), y + ROW, Tint.THIN);
    }
}
