package dandori.schedule.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** All runs of a jobnet by brute force. */
public final class PlainSchedule {

    private static final int FARTHEST_MOVE = 70;
    private static final int LONGEST_START = 5;

    private final PlainCalendar calendar;
    private final Map<String, String> terms = new HashMap<>();
    private final SortedMap<Integer, PlainRule> rules = new TreeMap<>();
    private final Map<Integer, Integer> links = new HashMap<>();
    private final Map<List<Object>, Set<LocalDate>> known = new HashMap<>();
    private final ZoneId zone;
    private final Instant registered;
    private final boolean passed;
    private final LocalDate registeredDay;

    /**
     * @param groups     calendar lines of each group, root first
     * @param parameters {@code key=value}, rule parameters always with their number
     * @param settings   zone, instant of registration, {@code immediate} or empty, registration day of the root or
     *                   empty
     */
    public PlainSchedule(List<List<String>> groups, List<String> parameters, List<String> settings) {
        calendar = new PlainCalendar(groups);
        zone = ZoneId.of(settings.get(0));
        registered = Instant.parse(settings.get(1));
        passed = settings.get(2).equals("immediate");
        registeredDay = settings.get(3).isEmpty() ? scheduleDay(registered) : LocalDate.parse(settings.get(3));
        read(parameters);
    }

    private void read(List<String> parameters) {
        Map<Integer, Map<String, String>> texts = new TreeMap<>();
        for (String parameter : parameters) {
            String key = parameter.substring(0, parameter.indexOf('='));
            String value = parameter.substring(parameter.indexOf('=') + 1);
            if (List.of("ed", "ejn", "de").contains(key)) {
                terms.put(key, value);
            } else {
                int comma = value.indexOf(',');
                texts.computeIfAbsent(Integer.parseInt(value.substring(0, comma)), n -> new HashMap<>())
                        .put(key, value.substring(comma + 1));
            }
        }
        if (texts.isEmpty()) {
            terms.put("de", "y");
            texts.put(1, Map.of("sd", "en"));
        }
        boolean undefined = texts.values().stream().anyMatch(rule -> rule.get("sd").equals("ud"));
        texts.forEach((number, rule) -> {
            links.put(number, Integer.parseInt(rule.getOrDefault("ln", number.toString())));
            if (!undefined) {
                rules.put(number, new PlainRule(rule, calendar, registeredDay));
            }
        });
    }

    public LocalDate registeredDay() {
        return registeredDay;
    }

    private LocalDate scheduleDay(Instant instant) {
        LocalDate day = instant.atZone(zone).toLocalDate().minusDays(3);
        while (!instant(day.plusDays(1).atTime(calendar.baseTime())).isAfter(instant)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The first instant at which the wall clock shows the time or, if it never does, a later one. */
    private Instant instant(LocalDateTime wanted) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wanted);
        if (offsets.size() == 1) {
            return wanted.toInstant(offsets.get(0));
        }
        Instant instant = wanted.toInstant(ZoneOffset.ofHours(18));
        while (LocalDateTime.ofInstant(instant, zone).isBefore(wanted)) {
            instant = instant.plusSeconds(60);
        }
        return instant;
    }

    /** A rule's part in a run. */
    private record Part(LocalDate day, int rule) implements Comparable<Part> {
        @Override
        public int compareTo(Part other) {
            return day.equals(other.day) ? Integer.compare(rule, other.rule) : day.compareTo(other.day);
        }
    }

    private LocalDateTime wanted(String time, LocalDate day) {
        int minutes = minutes(time);
        LocalTime base = calendar.baseTime();
        LocalDateTime midnight = day.atStartOfDay();
        if (time.startsWith("+")) {
            return day.atTime(base).plusMinutes(minutes);
        }
        LocalDateTime wanted = midnight.plusMinutes(minutes);
        return wanted.isBefore(day.atTime(base)) ? wanted.plusDays(1) : wanted;
    }

    private static int minutes(String time) {
        String clock = time.replace("+", "");
        return Integer.parseInt(clock.substring(0, 2)) * 60 + Integer.parseInt(clock.substring(3));
    }

    /** Schedule days of a rule that are within the valid term. */
    private Set<LocalDate> days(PlainRule rule, LocalDate last) {
        return known.computeIfAbsent(List.of(rule, last), asked -> search(rule, last));
    }

    private Set<LocalDate> search(PlainRule rule, LocalDate last) {
        Set<LocalDate> days = new HashSet<>();
        for (LocalDate candidate : rule.candidates(last.plusDays(FARTHEST_MOVE))) {
            LocalDate day = candidate.isBefore(registeredDay) ? null : rule.moved(candidate);
            if (day != null && !day.isAfter(last) && !afterTerm(day)) {
                days.add(day);
            }
        }
        return days;
    }

    private boolean afterTerm(LocalDate day) {
        return terms.containsKey("ed") && day.isAfter(LocalDate.parse(terms.get("ed").replace('/', '-')));
    }

    private SortedMap<Instant, TreeSet<Part>> merged(LocalDate last, Set<LocalDate> taken) {
        SortedMap<Instant, TreeSet<Part>> starts = new TreeMap<>();
        SortedMap<Instant, TreeSet<Part>> late = new TreeMap<>();
        rules.forEach((number, rule) -> {
            for (LocalDate day : days(rule, last.plusDays(LONGEST_START))) {
                Instant start = instant(wanted(rule.startTime(), day));
                boolean gone = start.isBefore(registered);
                if (!taken.contains(day) && (!gone || day.equals(registeredDay))) {
                    (gone ? late : starts).computeIfAbsent(start, s -> new TreeSet<>()).add(new Part(day, number));
                }
            }
        });
        if (passed && !late.isEmpty()) {
            starts.computeIfAbsent(registered, s -> new TreeSet<>()).addAll(late.get(late.lastKey()));
        }
        return starts;
    }

    /** The schedule days on which the jobnet has a run when no sibling is looked at. */
    public Set<LocalDate> daysAlone(LocalDate last) {
        Set<LocalDate> days = new HashSet<>();
        merged(last, Set.of()).values().forEach(parts -> parts.forEach(part -> days.add(part.day())));
        return days;
    }

    /** The runs of schedule days {@code from} to {@code last}: {@code day start rules}, in time order. */
    public List<String> runs(LocalDate from, LocalDate last, Set<LocalDate> taken) {
        List<String> runs = new ArrayList<>();
        merged(last, taken).forEach((start, parts) -> {
            LocalDate day = parts.first().day();
            if (!day.isBefore(from) && !day.isAfter(last)) {
                runs.add(day + " " + start + " " + rules(parts));
            }
        });
        return runs;
    }

    private static TreeSet<Integer> rules(Set<Part> parts) {
        TreeSet<Integer> rules = new TreeSet<>();
        parts.forEach(part -> rules.add(part.rule()));
        return rules;
    }

    /** The starts of a nested jobnet in each run of this one: {@code upperStart > day start rules}. */
    public List<String> nested(PlainSchedule below, LocalDate from, LocalDate last) {
        List<String> found = new ArrayList<>();
        SortedMap<Instant, TreeSet<Part>> uppers = merged(last.plusDays(LONGEST_START), Set.of());
        Set<Part> upperParts = new HashSet<>();
        uppers.values().forEach(upperParts::addAll);
        uppers.forEach((upper, parts) -> {
            LocalDate upperDay = parts.first().day();
            if (!upperDay.isBefore(from) && !upperDay.isAfter(last)) {
                below.within(upper, parts, upperParts, last)
                        .forEach((start, own) -> found.add(
                                upper + " > " + own.first().day() + " " + start + " " + rules(own)));
            }
        });
        return found;
    }

    private SortedMap<Instant, TreeSet<Part>> within(Instant upper, Set<Part> parts, Set<Part> uppers, LocalDate last) {
        SortedMap<Instant, TreeSet<Part>> starts = new TreeMap<>();
        boolean follows = !"n".equals(terms.get("de"));
        for (Part part : parts) {
            if (follows && !afterTerm(part.day())) {
                starts.computeIfAbsent(upper, s -> new TreeSet<>()).add(part);
            }
            rules.forEach((number, rule) -> {
                boolean linked = uppers.contains(new Part(part.day(), links.get(number)));
                if (!follows && linked && days(rule, last.plusDays(LONGEST_START)).contains(part.day())) {
                    Instant start = instant(nestedWanted(rule.startTime(), part.day(), upper));
                    starts.computeIfAbsent(start.isBefore(upper) ? upper : start, s -> new TreeSet<>())
                            .add(new Part(part.day(), number));
                }
            });
        }
        return starts;
    }

    private LocalDateTime nestedWanted(String time, LocalDate day, Instant upper) {
        return time.startsWith("+")
                ? LocalDateTime.ofInstant(upper, zone).plusMinutes(minutes(time))
                : wanted(time, day);
    }
}
