package dandori.imports.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The holidays of Japan by the Act on National Holidays (国民の祝日に関する法律, 1948 No. 178) with its amendments and the
 * special acts, from 20 July 1948 on. Equinoxes of years not yet announced are those that follow from the orbit.
 */
public final class JapaneseHolidays {

    /** The first year with a holiday under the Act. */
    public static final int FIRST_YEAR = 1948;
    /** The last year whose days have been compared with published ones. */
    public static final int LAST_YEAR = 2037;

    private static final LocalDate IN_FORCE = LocalDate.of(1948, 7, 20);
    /** Substitutes exist from the amendment of 12 April 1973 on. */
    private static final LocalDate SUBSTITUTES = LocalDate.of(1973, 4, 12);
    /** Days between two holidays are holidays from the amendment of 27 December 1985 on. */
    private static final LocalDate BETWEEN = LocalDate.of(1985, 12, 27);
    /** From 2007 on a substitute moves past further holidays. */
    private static final int SUBSTITUTE_MOVES_ON = 2007;

    /** By month and day, the years from and to, and the name. */
    private static final List<Fixed> FIXED = List.of(new Fixed(1, 1, 1949, 9999, "元日"),
            new Fixed(1, 15, 1949, 1999, "成人の日"), new Fixed(2, 11, 1967, 9999, "建国記念の日"),
            new Fixed(2, 23, 2020, 9999, "天皇誕生日"), new Fixed(4, 29, 1949, 1988, "天皇誕生日"),
            new Fixed(4, 29, 1989, 2006, "みどりの日"), new Fixed(4, 29, 2007, 9999, "昭和の日"),
            new Fixed(5, 3, 1949, 9999, "憲法記念日"), new Fixed(5, 4, 2007, 9999, "みどりの日"),
            new Fixed(5, 5, 1949, 9999, "こどもの日"), new Fixed(7, 20, 1996, 2002, "海の日"),
            new Fixed(7, 23, 2020, 2020, "海の日"), new Fixed(7, 22, 2021, 2021, "海の日"),
            new Fixed(7, 24, 2020, 2020, "スポーツの日"), new Fixed(7, 23, 2021, 2021, "スポーツの日"),
            new Fixed(8, 11, 2016, 2019, "山の日"), new Fixed(8, 10, 2020, 2020, "山の日"),
            new Fixed(8, 8, 2021, 2021, "山の日"), new Fixed(8, 11, 2022, 9999, "山の日"),
            new Fixed(9, 15, 1966, 2002, "敬老の日"), new Fixed(10, 10, 1966, 1999, "体育の日"),
            new Fixed(11, 3, 1948, 9999, "文化の日"), new Fixed(11, 23, 1948, 9999, "勤労感謝の日"),
            new Fixed(12, 23, 1989, 2018, "天皇誕生日"), new Fixed(4, 10, 1959, 1959, "皇太子明仁親王の結婚の儀"),
            new Fixed(2, 24, 1989, 1989, "昭和天皇の大喪の礼"), new Fixed(11, 12, 1990, 1990, "即位礼正殿の儀"),
            new Fixed(6, 9, 1993, 1993, "皇太子徳仁親王の結婚の儀"), new Fixed(5, 1, 2019, 2019, "天皇の即位の日"),
            new Fixed(10, 22, 2019, 2019, "即位礼正殿の儀"));

    /** By month and Monday of the month, the years from and to, and the name. */
    private static final List<Fixed> MONDAYS = List.of(new Fixed(1, 2, 2000, 9999, "成人の日"),
            new Fixed(7, 3, 2003, 2019, "海の日"), new Fixed(7, 3, 2022, 9999, "海の日"),
            new Fixed(9, 3, 2003, 9999, "敬老の日"), new Fixed(10, 2, 2000, 2019, "体育の日"),
            new Fixed(10, 2, 2022, 9999, "スポーツの日"));

    private JapaneseHolidays() {
    }

    private record Fixed(int month, int day, int from, int to, String name) {
        boolean in(int year) {
            return year >= from && year <= to;
        }
    }

    /**
     * The holidays of some years.
     *
     * @throws IllegalArgumentException outside {@link #FIRST_YEAR} to {@link #LAST_YEAR}
     */
    public static Holidays between(int firstYear, int lastYear) {
        if (firstYear < FIRST_YEAR || lastYear > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Japanese holidays are known from 1948 to 2037, not " + firstYear + " to "
                            + lastYear + ".");
        }
        List<Holiday> days = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            days.addAll(of(year));
        }
        return new Holidays(days, List.of());
    }

    private static List<Holiday> of(int year) {
        NavigableMap<LocalDate, String> national = national(year);
        Map<LocalDate, String> all = new HashMap<>(national);
        national.keySet().forEach(day -> substitute(day, national, all));
        national.keySet().forEach(day -> between(day, national, all));
        return all.entrySet().stream().filter(day -> !day.getKey().isBefore(IN_FORCE))
                .map(day -> new Holiday(day.getKey(), day.getValue())).sorted().toList();
    }

    /** 国民の祝日: the days the Act names. */
    private static NavigableMap<LocalDate, String> national(int year) {
        NavigableMap<LocalDate, String> days = new TreeMap<>();
        FIXED.stream().filter(rule -> rule.in(year))
                .forEach(rule -> days.put(LocalDate.of(year, rule.month(), rule.day()), rule.name()));
        MONDAYS.stream().filter(rule -> rule.in(year))
                .forEach(rule -> days.put(LocalDate.of(year, rule.month(), 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(rule.day(), DayOfWeek.MONDAY)), rule.name()));
        days.put(LocalDate.of(year, 3, Equinox.march(year)), "春分の日");
        days.put(LocalDate.of(year, 9, Equinox.september(year)), "秋分の日");
        return days;
    }

    /** 振替休日 (Act §3.2): for a holiday on a Sunday the next day; since 2007 the next that is none itself. */
    private static void substitute(LocalDate day, Map<LocalDate, String> national, Map<LocalDate, String> all) {
        if (day.getDayOfWeek() != DayOfWeek.SUNDAY || day.isBefore(SUBSTITUTES)) {
            return;
        }
        LocalDate next = day.plusDays(1);
        while (day.getYear() >= SUBSTITUTE_MOVES_ON && national.containsKey(next)) {
            next = next.plusDays(1);
        }
        all.putIfAbsent(next, "振替休日");
    }

    /** 国民の休日 (Act §3.3): the day between two of the Act's days, when it is neither Sunday nor a substitute. */
    private static void between(LocalDate day, Map<LocalDate, String> national, Map<LocalDate, String> all) {
        LocalDate middle = day.plusDays(1);
        if (national.containsKey(day.plusDays(2)) && middle.getDayOfWeek() != DayOfWeek.SUNDAY
                && !middle.isBefore(BETWEEN)) {
            all.putIfAbsent(middle, "国民の休日");
        }
    }

    /** The days on which the sun crosses the equator, Japanese time: the mean motion since 1980 and the leap years. */
    private static final class Equinox {

        private static final double YEAR_FRACTION = 0.242194;
        private static final int EPOCH = 1980;

        static int march(int year) {
            return day(year < EPOCH ? 20.8357 : 20.8431, year);
        }

        static int september(int year) {
            return day(year < EPOCH ? 23.2588 : 23.2488, year);
        }

        private static int day(double atEpoch, int year) {
            int leapDays = (year - (year < EPOCH ? EPOCH + 3 : EPOCH)) / 4;
            return (int) (atEpoch + YEAR_FRACTION * (year - EPOCH)) - leapDays;
        }
    }
}
