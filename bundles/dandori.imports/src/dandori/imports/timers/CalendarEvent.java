package dandori.imports.timers;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dandori.imports.fire.FireDays;
import dandori.imports.fire.FirePattern;
import dandori.imports.fire.MonthDays;
import dandori.imports.fire.YearSpan;
import dandori.imports.timers.EventPart.Range;

/**
 * What {@code OnCalendar} says ({@code systemd.time(7)}, "Calendar Events").
 *
 * @param patterns when it fires, in its zone
 * @param zone     the zone written; empty for the machine's own
 */
record CalendarEvent(List<FirePattern> patterns, Optional<ZoneId> zone) {

    private static final Map<String, String> SHORTHANDS = Map.ofEntries(Map.entry("minutely", "*-*-* *:*"),
            Map.entry("hourly", "*-*-* *:00"), Map.entry("daily", "*-*-*"), Map.entry("weekly", "Mon *-*-*"),
            Map.entry("monthly", "*-*-01"), Map.entry("quarterly", "*-01,04,07,10-01"),
            Map.entry("semiannually", "*-01,07-01"), Map.entry("semi-annually", "*-01,07-01"),
            Map.entry("biannually", "*-01,07-01"), Map.entry("bi-annually", "*-01,07-01"),
            Map.entry("yearly", "*-01-01"), Map.entry("annually", "*-01-01"), Map.entry("anually", "*-01-01"));
    private static final Pattern DATE = Pattern.compile("(?:([^-~]+)-)?([^-~]+)([-~])([^-~]+)");
    private static final Pattern TIME = Pattern.compile("([^:]+):([^:]+)(?::([^:]+))?");
    private static final int MINUTES = 60;
    /** Limited years are written out as spans; more than these are not worth having. */
    private static final int MOST_SPANS = 10;

    /**
     * Reads a calendar event.
     *
     * @throws EventRefused when it is none, or has no counterpart
     */
    static CalendarEvent parse(String text) {
        Words words = new Words(text);
        Optional<ZoneId> zone = words.zone();
        words.replaceShorthand();
        Set<DayOfWeek> weekdays = words.weekdays();
        List<FireDays> days = days(words.take(DATE), weekdays);
        SortedSet<Integer> times = times(words.take(TIME));
        words.end();
        return new CalendarEvent(days.stream().map(some -> new FirePattern(some, times)).toList(), zone);
    }

    private static List<FireDays> days(Optional<Matcher> date, Set<DayOfWeek> weekdays) {
        if (date.isEmpty()) {
            return List.of(FireDays.ofEveryYear(FireDays.everyMonth(), MonthDays.ALL, weekdays));
        }
        Matcher parts = date.get();
        boolean fromEnd = parts.group(3).equals("~");
        SortedSet<Integer> months = EventPart.parse(Range.MONTH, parts.group(2));
        MonthDays monthDays = new MonthDays(fromEnd,
                EventPart.parse(fromEnd ? Range.DAY_FROM_END : Range.DAY, parts.group(4)));
        return years(parts.group(1)).stream().map(years -> new FireDays(years, months, monthDays, weekdays)).toList();
    }

    private static List<YearSpan> years(String text) {
        if (text == null || text.equals("*")) {
            return List.of(YearSpan.UNLIMITED);
        }
        List<YearSpan> spans = YearSpan.of(EventPart.parse(Range.YEAR, text));
        if (spans.size() > MOST_SPANS) {
            throw new EventRefused("import.event-years", text, MOST_SPANS);
        }
        return spans;
    }

    private static SortedSet<Integer> times(Optional<Matcher> time) {
        if (time.isEmpty()) {
            return new TreeSet<>(Set.of(0));
        }
        String seconds = time.get().group(3);
        if (seconds != null && !EventPart.parse(Range.SECOND, seconds).equals(Set.of(0))) {
            throw new EventRefused("import.event-seconds", seconds);
        }
        SortedSet<Integer> times = new TreeSet<>();
        for (int hour : EventPart.parse(Range.HOUR, time.get().group(1))) {
            EventPart.parse(Range.MINUTE, time.get().group(2)).forEach(minute -> times.add(hour * MINUTES + minute));
        }
        return times;
    }

    /** The words of an event, taken one after another. */
    private static final class Words {

        private static final List<String> WEEKDAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday",
                "saturday", "sunday");
        private static final int ABBREVIATION = 3;

        private final String text;
        private List<String> words;

        Words(String text) {
            this.text = text;
            words = List.of(text.strip().split("\\s+"));
        }

        Optional<ZoneId> zone() {
            String last = words.get(words.size() - 1);
            boolean named = words.size() > 1 && Character.isLetter(last.charAt(0)) && !isWeekdays(last);
            if (!named || !last.equals("UTC") && !ZoneId.getAvailableZoneIds().contains(last)) {
                return Optional.empty();
            }
            words = words.subList(0, words.size() - 1);
            return Optional.of(ZoneId.of(last));
        }

        void replaceShorthand() {
            String expanded = SHORTHANDS.get(words.get(0).toLowerCase(Locale.ROOT));
            if (words.size() == 1 && expanded != null) {
                words = List.of(expanded.split(" "));
            }
        }

        Set<DayOfWeek> weekdays() {
            if (!isWeekdays(words.get(0))) {
                return FireDays.EVERY_WEEKDAY;
            }
            Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
            Arrays.stream(words.get(0).split(",", -1)).forEach(range -> addTo(weekdays, range));
            words = words.subList(1, words.size());
            return weekdays;
        }

        private static boolean isWeekdays(String word) {
            return Character.isLetter(word.charAt(0))
                    && weekday(word.split("\\.\\.|[-,]")[0]) >= 0;
        }

        private void addTo(Set<DayOfWeek> weekdays, String range) {
            String[] ends = range.split("\\.\\.|-", -1);
            int first = weekday(ends[0]);
            int last = weekday(ends[ends.length - 1]);
            if (ends.length > 2 || first < 0 || last < first) {
                throw EventRefused.unreadable(text);
            }
            weekdays.addAll(EnumSet.range(DayOfWeek.of(first + 1), DayOfWeek.of(last + 1)));
        }

        private static int weekday(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            for (int i = 0; i < WEEKDAYS.size(); i++) {
                if (WEEKDAYS.get(i).equals(lower) || WEEKDAYS.get(i).substring(0, ABBREVIATION).equals(lower)) {
                    return i;
                }
            }
            return -1;
        }

        /** The next word when it has a form; it is taken then. */
        Optional<Matcher> take(Pattern form) {
            Matcher matcher = words.isEmpty() ? form.matcher("") : form.matcher(words.get(0));
            if (!matcher.matches()) {
                return Optional.empty();
            }
            words = words.subList(1, words.size());
            return Optional.of(matcher);
        }

        void end() {
            if (!words.isEmpty()) {
                throw EventRefused.unreadable(text);
            }
        }
    }
}
