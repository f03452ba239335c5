package dandori.imports.fire;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import dandori.schedule.WeekdayCode;

/**
 * Days as start days and cycles ({@code schedule.md} §2 and §3). Each rule gives days of its own: no day comes from two
 * rules of one set of days.
 */
final class DayRules {

    private static final int LAST_NTH = 5;
    /** From one 29 February to the next it is eight years at most. */
    private static final int YEARS_WITHOUT_LEAP = 8;

    private final FireDays days;
    private final List<DayRule> rules = new ArrayList<>();

    private DayRules(FireDays days) {
        this.days = days;
    }

    /** The rules that need no calendar; empty when days of the month and weekdays must be met together. */
    static Optional<List<DayRule>> direct(FireDays days) {
        DayRules made = new DayRules(days);
        if (days.allWeekdays()) {
            made.byDayOfMonth();
        } else if (days.monthDays().all()) {
            made.byWeekday();
        } else if (!made.byNthWeekday()) {
            return Optional.empty();
        }
        return Optional.of(made.rules);
    }

    /** The rules of the days with every weekday allowed: a calendar has to close the others. */
    static List<DayRule> withoutWeekdays(FireDays days) {
        return direct(days.withWeekdays(FireDays.EVERY_WEEKDAY)).orElseThrow();
    }

    private void byDayOfMonth() {
        if (!days.allMonths()) {
            days.months().forEach(this::byDayOf);
        } else if (days.monthDays().all()) {
            add(days.years().limited() ? startOfYears() + "01" : "en", "(1,d)");
        } else {
            days.monthDays().numbers().forEach(number -> add(startOfYears() + day(number), "(1,m)"));
        }
    }

    /** Days that none of the years has are left out; the cycle begins in the first year that has the day. */
    private void byDayOf(int month) {
        for (int number : days.monthDays().numbers()) {
            firstYear(month, number).ifPresent(year -> add(monthText(year, month) + day(number), "(1,y)"));
        }
    }

    private OptionalInt firstYear(int month, int number) {
        YearSpan years = days.years();
        return IntStream.rangeClosed(years.first(), Math.min(years.last(), years.first() + YEARS_WITHOUT_LEAP))
                .filter(year -> YearMonth.of(year, month).isValidDay(number)).findFirst();
    }

    private String day(int number) {
        if (!days.monthDays().fromEnd()) {
            return "%02d".formatted(number);
        }
        return number == 1 ? "b" : "b-%02d".formatted(number - 1);
    }

    private void byWeekday() {
        for (DayOfWeek weekday : days.weekdays()) {
            String code = WeekdayCode.of(weekday);
            if (days.allMonths()) {
                add(startOfYears() + code, "(1,w)");
            } else {
                days.months().forEach(month -> IntStream.rangeClosed(1, LAST_NTH)
                        .forEach(nth -> add(monthText(month) + code + ":" + nth, "(1,y)")));
            }
        }
    }

    /** Weekdays in whole weeks of the month: the first Monday, the last Friday; false when the days are others. */
    private boolean byNthWeekday() {
        List<Integer> weeks = days.monthDays().wholeWeeks();
        boolean last = days.monthDays().fromEnd();
        if (weeks.isEmpty() || last && !weeks.equals(List.of(1))) {
            return false;
        }
        for (DayOfWeek weekday : days.weekdays()) {
            weeks.forEach(week -> nth(WeekdayCode.of(weekday) + ":" + (last ? "b" : week.toString())));
        }
        return true;
    }

    private void nth(String form) {
        if (days.allMonths()) {
            add(startOfYears() + form, "(1,m)");
        } else {
            days.months().forEach(month -> add(monthText(month) + form, "(1,y)"));
        }
    }

    /** The month in which limited years begin; empty when they are not limited. */
    private String startOfYears() {
        return days.years().limited() ? monthText(1) : "";
    }

    private String monthText(int month) {
        return monthText(days.years().first(), month);
    }

    private String monthText(int year, int month) {
        return (days.years().limited() ? "%04d/".formatted(year) : "") + "%02d/".formatted(month);
    }

    private void add(String startDay, String cycle) {
        rules.add(new DayRule(startDay, cycle));
    }
}
