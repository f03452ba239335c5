package dandori.schedule.text;

import java.time.DayOfWeek;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dandori.schedule.WeekdayCode;
import dandori.schedule.rule.DayCounting;
import dandori.schedule.rule.DayForm;
import dandori.schedule.rule.GivenMonth;
import dandori.schedule.rule.StartDay;

/** {@code sd} without its rule number ({@code schedule.md} §2). */
public final class StartDayText {

    private static final String FORMS = "[[yyyy/]mm/]{[+|*|@]dd|[+|*|@]b[-DD]|[+]wd[:{n|b}]}|en|ud";
    private static final Pattern MONTH = Pattern.compile("(?:(\\d{4})/)?(\\d{1,2})/(.*)");
    private static final Pattern FROM_START = Pattern.compile("([+*@]?)(\\d{1,2})");
    private static final Pattern FROM_END = Pattern.compile("([+*@]?)b(?:-(\\d{1,2}))?");
    private static final Pattern WEEKDAY = Pattern.compile("(\\+?)(mo|tu|we|th|fr|sa|su)(?::(\\d|b))?");
    private static final int LAST_DAY_ABSOLUTE = 31;
    private static final int LAST_DAY_COUNTED = 35;
    private static final int LARGEST_BACK = 34;
    private static final int LARGEST_NTH = 5;

    private StartDayText() {
    }

    /** Reads a start day. */
    public static Parsed<StartDay> parse(String text) {
        return switch (text) {
            case "en" -> Parsed.of(StartDay.REGISTRATION_DAY);
            case "ud" -> Parsed.of(StartDay.UNDEFINED);
            default -> inMonth(text);
        };
    }

    private static Parsed<StartDay> inMonth(String text) {
        Matcher matcher = MONTH.matcher(text);
        if (!matcher.matches()) {
            return form(text).map(form -> new StartDay.InMonth(GivenMonth.NONE, form));
        }
        String form = matcher.group(3);
        if (form.equals("en") || form.equals("ud")) {
            return Parsed.refused(ProblemCode.MONTH_NOT_ALLOWED);
        }
        Parsed<Integer> year = matcher.group(1) == null ? Parsed.of(0) : Numbers.within(matcher.group(1), 1, 9999);
        return year.then(y -> Numbers.within(matcher.group(2), 1, 12).map(m -> new GivenMonth(y, m)))
                .then(month -> form(form).map(day -> new StartDay.InMonth(month, day)));
    }

    private static Parsed<DayForm> form(String text) {
        Matcher start = FROM_START.matcher(text);
        if (start.matches()) {
            DayCounting counting = counting(start.group(1));
            int most = counting == DayCounting.ABSOLUTE ? LAST_DAY_ABSOLUTE : LAST_DAY_COUNTED;
            return Numbers.within(start.group(2), 1, most).map(n -> new DayForm.FromStart(counting, n));
        }
        Matcher end = FROM_END.matcher(text);
        if (end.matches()) {
            Parsed<Integer> back = end.group(2) == null ? Parsed.of(0) : Numbers.within(end.group(2), 0, LARGEST_BACK);
            return back.map(days -> new DayForm.FromEnd(counting(end.group(1)), days));
        }
        Matcher weekday = WEEKDAY.matcher(text);
        return weekday.matches() ? weekday(weekday) : Parsed.refused(ProblemCode.FORM_UNKNOWN, FORMS);
    }

    private static Parsed<DayForm> weekday(Matcher matcher) {
        DayCounting counting = counting(matcher.group(1));
        DayOfWeek weekday = WeekdayCode.parse(matcher.group(2)).orElseThrow();
        String nth = matcher.group(3);
        if (nth == null) {
            return Parsed.of(new DayForm.NextWeekday(counting, weekday));
        }
        return nth.equals("b")
                ? Parsed.of(new DayForm.LastWeekday(counting, weekday))
                : Numbers.within(nth, 1, LARGEST_NTH).map(n -> new DayForm.NthWeekday(counting, weekday, n));
    }

    private static DayCounting counting(String sign) {
        return switch (sign) {
            case "+" -> DayCounting.RELATIVE;
            case "*" -> DayCounting.OPEN;
            case "@" -> DayCounting.CLOSED;
            default -> DayCounting.ABSOLUTE;
        };
    }
}
