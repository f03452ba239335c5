package dandori.schedule.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One rule as its parameter texts without rule number, followed step by step and day by day. */
final class PlainRule {

    private static final int FORTY_YEARS_OF_MONTHS = 480;

    private final Map<String, String> texts;
    private final PlainCalendar calendar;
    private final LocalDate registered;
    private final String given;
    private final String form;
    private final String sign;
    /** The form without its sign. */
    private final String bare;

    PlainRule(Map<String, String> texts, PlainCalendar calendar, LocalDate registered) {
        this.texts = new HashMap<>(texts);
        this.calendar = calendar;
        this.registered = registered;
        String text = texts.get("sd");
        int slash = text.lastIndexOf('/');
        given = text.substring(0, Math.max(slash, 0));
        form = text.substring(slash + 1);
        sign = "+*@".indexOf(form.charAt(0)) >= 0 ? form.substring(0, 1) : "";
        bare = form.substring(sign.length());
    }

    private boolean plainWeekday() {
        return bare.matches("mo|tu|we|th|fr|sa|su");
    }

    private List<LocalDate> period(YearMonth month) {
        return sign.isEmpty()
                ? PlainCalendar.days(month.atDay(1), month.atEndOfMonth())
                : calendar.scheduleMonth(month);
    }

    private YearMonth periodOf(LocalDate day) {
        return sign.isEmpty() ? YearMonth.from(day) : calendar.label(day);
    }

    /** The candidate in a period, or null. */
    private LocalDate candidate(YearMonth month) {
        List<LocalDate> days = period(month);
        if (sign.equals("*") || sign.equals("@")) {
            days.removeIf(day -> calendar.open(day) != sign.equals("*"));
        }
        String what = bare;
        if (what.startsWith("b")) {
            Collections.reverse(days);
            return at(days, what.length() > 1 ? Integer.parseInt(what.substring(2)) : 0);
        }
        if (Character.isDigit(what.charAt(0))) {
            return at(days, Integer.parseInt(what) - 1);
        }
        DayOfWeek weekday = PlainCalendar.weekday(what.substring(0, 2));
        days.removeIf(day -> day.getDayOfWeek() != weekday);
        if (what.endsWith(":b")) {
            return days.get(days.size() - 1);
        }
        return at(days, plainWeekday() ? 0 : Integer.parseInt(what.substring(3)) - 1);
    }

    private static LocalDate at(List<LocalDate> days, int index) {
        return index < days.size() ? days.get(index) : null;
    }

    /** All candidates up to a last day, also those before the registration day. */
    List<LocalDate> candidates(LocalDate last) {
        if (form.equals("ud")) {
            return List.of();
        }
        if (form.equals("en")) {
            return cycle(registered, null, last);
        }
        if (given.isEmpty() && plainWeekday()) {
            LocalDate day = registered;
            while (day.getDayOfWeek() != PlainCalendar.weekday(bare)) {
                day = day.plusDays(1);
            }
            return cycle(day, null, last);
        }
        if (given.contains("/")) {
            YearMonth month = YearMonth.parse(given.replace('/', '-'));
            return cycle(candidate(month), month, last);
        }
        YearMonth month = periodOf(registered);
        for (int i = 0; i <= FORTY_YEARS_OF_MONTHS; i++, month = month.plusMonths(1)) {
            if (given.isEmpty() || Integer.parseInt(given) == month.getMonthValue()) {
                LocalDate day = candidate(month);
                if (day != null && !day.isBefore(registered)) {
                    return cycle(day, month, last);
                }
            }
        }
        return List.of();
    }

    private List<LocalDate> cycle(LocalDate first, YearMonth month, LocalDate last) {
        String text = texts.getOrDefault("cy", "(0,-)");
        int count = Integer.parseInt(text.substring(1, text.indexOf(',')));
        char unit = text.charAt(text.indexOf(',') + 1);
        boolean counted = sign.equals("*") || sign.equals("@");
        if (unit == 'w' && counted) {
            return List.of();
        }
        if (unit == 'm' || unit == 'y') {
            return byMonth(first, month, unit == 'y' ? 12 * count : count, last);
        }
        List<LocalDate> days = new ArrayList<>();
        if (first != null) {
            days.add(first);
            if (unit == 'd' && counted) {
                everyCounted(first, count, last, days);
            } else if (unit != '-') {
                int step = unit == 'w' ? 7 * count : count;
                for (LocalDate day = first.plusDays(step); !day.isAfter(last); day = day.plusDays(step)) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    private void everyCounted(LocalDate first, int count, LocalDate last, List<LocalDate> days) {
        int seen = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (calendar.open(day) == sign.equals("*") && ++seen == count) {
                days.add(day);
                seen = 0;
            }
        }
    }

    private List<LocalDate> byMonth(LocalDate first, YearMonth month, int step, LocalDate last) {
        boolean sameNumber = form.equals("en") || plainWeekday();
        YearMonth at = sameNumber ? YearMonth.from(first) : month;
        List<LocalDate> days = new ArrayList<>();
        for (; !at.minusMonths(2).atDay(1).isAfter(last); at = at.plusMonths(step)) {
            LocalDate day = sameNumber
                    ? at.isValidDay(first.getDayOfMonth()) ? at.atDay(first.getDayOfMonth()) : null
                    : candidate(at);
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    /** The schedule day of a candidate after substitution and days from start, or null. */
    LocalDate moved(LocalDate candidate) {
        LocalDate day = candidate;
        if (!calendar.open(candidate)) {
            int most = Integer.parseInt(texts.getOrDefault("shd", "2"));
            day = switch (texts.getOrDefault("sh", "no")) {
                case "be" -> walk(candidate, -1, 1, most);
                case "af" -> walk(candidate, 1, 1, most);
                case "ca" -> null;
                default -> candidate;
            };
        }
        return day == null ? null : counted(day, texts.getOrDefault("cftd", "no").split(","));
    }

    private LocalDate counted(LocalDate base, String[] text) {
        int n = text.length > 1 ? Integer.parseInt(text[1]) : 1;
        int most = text.length > 2 ? Integer.parseInt(text[2]) : 10;
        return switch (text[0]) {
            case "be" -> walk(base, -1, n, most);
            case "af" -> walk(base, 1, n, most);
            case "db" -> base.minusDays(n);
            case "da" -> base.plusDays(n);
            default -> base;
        };
    }

    private LocalDate walk(LocalDate from, int way, int openDays, int most) {
        LocalDate day = from;
        int seen = 0;
        for (int i = 1; i <= most; i++) {
            day = day.plusDays(way);
            if (calendar.open(day) && ++seen == openDays) {
                return day;
            }
        }
        return null;
    }

    /** The start time as written. */
    String startTime() {
        return texts.getOrDefault("st", "+00:00");
    }
}
