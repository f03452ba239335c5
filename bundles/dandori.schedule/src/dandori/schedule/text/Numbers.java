package dandori.schedule.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, hours and dates as unit definition text writes them. */
final class Numbers {

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2}):(\\d{2})");
    private static final Pattern DATE = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})");
    /** As many figures as an {@code int} surely holds. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private Numbers() {
    }

    /** A whole number from {@code least} to {@code most}. */
    static Parsed<Integer> within(String text, int least, int most) {
        if (!NUMBER.matcher(text).matches()) {
            return Parsed.refused(ProblemCode.FORM_UNKNOWN, least + "-" + most);
        }
        int number = Integer.parseInt(text);
        return number < least || number > most
                ? Parsed.refused(ProblemCode.NUMBER_OUT_OF_RANGE, number, least, most)
                : Parsed.of(number);
    }

    /** {@code hh:mm} as minutes after 00:00, up to the last minute of the given hour. */
    static Parsed<Integer> minutes(String text, int lastHour) {
        Matcher matcher = HOUR.matcher(text);
        if (!matcher.matches()) {
            return Parsed.refused(ProblemCode.FORM_UNKNOWN, "hh:mm");
        }
        return within(matcher.group(1), 0, lastHour)
                .then(hour -> within(matcher.group(2), 0, 59).map(minute -> hour * 60 + minute));
    }

    /** {@code yyyy/mm/dd}. */
    static Parsed<LocalDate> date(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return Parsed.refused(ProblemCode.FORM_UNKNOWN, "yyyy/mm/dd");
        }
        int year = Integer.parseInt(matcher.group(1));
        try {
            return year == 0
                    ? Parsed.refused(ProblemCode.DATE_UNKNOWN, text)
                    : Parsed.of(LocalDate.of(year, Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Parsed.refused(ProblemCode.DATE_UNKNOWN, text);
        }
    }

    /** Whether a year can stand in a definition file. */
    static boolean inFileFormat(int year) {
        return year >= 1994 && year <= 2036;
    }
}
