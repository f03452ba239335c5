package dandori.documents.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dandori.documents.content.Change;
import dandori.documents.content.ChangesSection;
import dandori.documents.content.Heading;
import dandori.documents.content.Item;
import dandori.documents.content.MonthDays;
import dandori.documents.words.Words;

/** Compares calendars and schedules: what they say, and the days that came or went. */
final class DaysComparison {

    private static final int MOST_DAYS = 12;

    private final Words words;
    private final List<ChangesSection.Row> facts;

    DaysComparison(Words words, List<ChangesSection.Row> facts) {
        this.words = words;
        this.facts = facts;
    }

    /** What a calendar or schedule tells. */
    record Told(List<Item> items, List<MonthDays> months) {
    }

    void compare(Heading heading, Told before, Told now) {
        Map<String, String> old = FlowComparison.byLabel(before.items());
        Map<String, String> fresh = FlowComparison.byLabel(now.items());
        List<String> labels = new ArrayList<>(fresh.keySet());
        old.keySet().stream().filter(label -> !fresh.containsKey(label)).forEach(labels::add);
        for (String label : labels) {
            row(heading, label, old.getOrDefault(label, ""), fresh.getOrDefault(label, ""));
        }
        if (!before.months().isEmpty() || !now.months().isEmpty()) {
            days(heading, days(before.months()), days(now.months()));
        }
    }

    private void row(Heading heading, String label, String was, String is) {
        if (!was.equals(is)) {
            Change change = was.isEmpty() ? Change.ADDED : is.isEmpty() ? Change.REMOVED : Change.CHANGED;
            facts.add(new ChangesSection.Row(change, heading.path(), label, was, is));
        }
    }

    private static Map<LocalDate, MonthDays.Day> days(List<MonthDays> months) {
        Map<LocalDate, MonthDays.Day> days = new LinkedHashMap<>();
        for (MonthDays month : months) {
            for (int at = 0; at < month.days().size(); at++) {
                days.put(month.month().atDay(at + 1), month.days().get(at));
            }
        }
        return days;
    }

    private void days(Heading heading, Map<LocalDate, MonthDays.Day> before, Map<LocalDate, MonthDays.Day> now) {
        List<String> was = new ArrayList<>();
        List<String> is = new ArrayList<>();
        boolean schedule = heading.id().startsWith("schedule:");
        now.forEach((date, day) -> {
            MonthDays.Day old = before.get(date);
            boolean same = old != null && (schedule ? old.starts().equals(day.starts()) : old.open() == day.open());
            if (!same) {
                was.add(told(date, old, schedule));
                is.add(told(date, day, schedule));
            }
        });
        row(heading, words.get(schedule ? "planned" : "calendars"), joined(was), joined(is));
    }

    private String told(LocalDate date, MonthDays.Day day, boolean schedule) {
        if (day == null) {
            return "";
        }
        String state = schedule ? day.starts() : words.get(day.open() ? "legend.open" : "legend.closed");
        return state.isEmpty() ? "" : date + " " + state;
    }

    private static String joined(List<String> days) {
        List<String> told = days.stream().filter(day -> !day.isEmpty()).toList();
        return told.size() <= MOST_DAYS
                ? String.join("\n", told)
                : String.join("\n", told.subList(0, MOST_DAYS)) + "\n… +" + (told.size() - MOST_DAYS);
    }
}
