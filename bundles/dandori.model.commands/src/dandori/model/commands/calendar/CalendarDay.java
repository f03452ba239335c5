package dandori.model.commands.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an {@code op} or {@code cl} line is about: a weekday of every week, or a single date. Weekdays come before dates.
 *
 * @param text as a definition writes it, {@code su} or {@code 2026/01/05}
 */
public record CalendarDay(String text) implements Comparable<CalendarDay> {

    private static final List<String> WEEKDAYS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu/MM/dd");
    private static final Pattern LOOSE_DATE = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})");

    /** Every such weekday. */
    public static CalendarDay of(DayOfWeek weekday) {
        return new CalendarDay(WEEKDAYS.get(weekday.ordinal()));
    }

    /** A single date. */
    public static CalendarDay of(LocalDate date) {
        return new CalendarDay(DATE.format(date));
    }

    /** The day a line names, also where its date is written without leading zeros. */
    static CalendarDay read(String value) {
        Matcher date = LOOSE_DATE.matcher(value.strip());
        return new CalendarDay(date.matches()
                ? String.format("%s/%02d/%02d", date.group(1), Integer.valueOf(date.group(2)),
                        Integer.valueOf(date.group(3)))
                : value.strip());
    }

    @Override
    public int compareTo(CalendarDay other) {
        return rank().compareTo(other.rank());
    }

    private String rank() {
        int weekday = WEEKDAYS.indexOf(text);
        return weekday < 0 ? text : " " + weekday;
    }
}
