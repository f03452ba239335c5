package dandori.imports.cron;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import dandori.imports.cron.CronField.Kind;
import dandori.imports.fire.FireDays;
import dandori.imports.fire.FirePattern;
import dandori.imports.fire.MonthDays;

/** The five fields of an entry together. */
record CronTimes(CronField minute, CronField hour, CronField day, CronField month, CronField weekday) {

    /** How many fields there are. */
    static final int FIELDS = 5;
    private static final int MINUTES = 60;
    private static final int WEEK = 7;

    private static final Map<String, String> NICKNAMES = Map.of("@yearly", "0 0 1 1 *", "@annually", "0 0 1 1 *",
            "@monthly", "0 0 1 * *", "@weekly", "0 0 * * 0", "@daily", "0 0 * * *", "@midnight", "0 0 * * *",
            "@hourly", "0 * * * *", "@every_minute", "* * * * *");

    /** The fields a nickname stands for; empty for {@code @reboot} and words that are none. */
    static Optional<String> nickname(String word) {
        return Optional.ofNullable(NICKNAMES.get(word));
    }

    /**
     * Reads five fields.
     *
     * @throws CronField.UnreadableField when one is none
     */
    static CronTimes parse(List<String> fields) {
        return new CronTimes(CronField.parse(Kind.MINUTE, fields.get(0)), CronField.parse(Kind.HOUR, fields.get(1)),
                CronField.parse(Kind.DAY, fields.get(2)), CronField.parse(Kind.MONTH, fields.get(3)),
                CronField.parse(Kind.WEEKDAY, fields.get(4)));
    }

    /**
     * When the entry fires. Day of month and weekday must both match when either begins with {@code *}; otherwise one
     * of them is enough.
     */
    List<FirePattern> patterns() {
        MonthDays days = new MonthDays(false, day.values());
        if (day.star() || weekday.star()) {
            return List.of(pattern(days, weekdays()));
        }
        return List.of(pattern(days, FireDays.EVERY_WEEKDAY), pattern(MonthDays.ALL, weekdays()));
    }

    private FirePattern pattern(MonthDays days, Set<DayOfWeek> weekdays) {
        return new FirePattern(FireDays.ofEveryYear(month.values(), days, weekdays), times());
    }

    private Set<DayOfWeek> weekdays() {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        weekday.values().forEach(number -> weekdays.add(DayOfWeek.of(number == 0 ? WEEK : number)));
        return weekdays;
    }

    private SortedSet<Integer> times() {
        SortedSet<Integer> times = new TreeSet<>();
        hour.values().forEach(h -> minute.values().forEach(m -> times.add(h * MINUTES + m)));
        return times;
    }
}
