package dandori.schedule;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** The two-letter weekdays of unit definition text, {@code mo} to {@code su}. */
public final class WeekdayCode {

    private static final List<String> CODES = List.of("mo", "tu", "we", "th", "fr", "sa", "su");

    private WeekdayCode() {
    }

    /** The code of a weekday. */
    public static String of(DayOfWeek weekday) {
        return CODES.get(weekday.ordinal());
    }

    /** The weekday of a code; empty for any other text. */
    public static Optional<DayOfWeek> parse(String code) {
        int index = CODES.indexOf(code);
        return index < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(index + 1));
    }
}
