package dandori.documents.content;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The days of a calendar month.
 *
 * @param month the month
 * @param days  one after the other, from the first
 */
public record MonthDays(YearMonth month, List<Day> days) {

    public MonthDays {
        days = List.copyOf(days);
    }

    /**
     * A day.
     *
     * @param open   whether work is done
     * @param starts the planned starts; empty for none
     */
    public record Day(boolean open, String starts) {
    }

    String text() {
        return month + " " + days.stream().map(day -> (day.open() ? "+" : "-") + day.starts())
                .collect(Collectors.joining(" "));
    }
}
