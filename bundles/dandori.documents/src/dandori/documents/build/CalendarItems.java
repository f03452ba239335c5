package dandori.documents.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dandori.documents.content.Item;
import dandori.documents.words.Words;
import dandori.model.JobGroup;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.UnitSettings;

/** The calendar of a group in words: open days, closed days, base day and time. */
final class CalendarItems {

    private final Words words;

    CalendarItems(Words words) {
        this.words = words;
    }

    static boolean any(Unit group) {
        return group instanceof JobGroup && ScheduleReading.writes(group, ScheduleReading.GROUP_KEYS);
    }

    /** Item by item, values of one key together. */
    List<Item> of(Unit group) {
        Map<String, List<String>> byKey = new LinkedHashMap<>();
        for (Setting setting : ScheduleReading.settings(group)) {
            if (ScheduleReading.GROUP_KEYS.contains(setting.getKey())) {
                byKey.computeIfAbsent(setting.getKey(), any -> new ArrayList<>()).add(UnitSettings.text(setting));
            }
        }
        List<Item> items = new ArrayList<>();
        byKey.forEach((key, values) -> items.add(new Item(words.parameterName(key),
                values.stream().map(value -> shown(key, value)).collect(Collectors.joining(words.get("join"))))));
        return items;
    }

    /** All in a few lines, for a cell. */
    String text(Unit group) {
        return any(group)
                ? of(group).stream().map(item -> item.label() + ": " + item.value()).collect(Collectors.joining("\n"))
                : "";
    }

    private String shown(String key, String value) {
        String weekday = "short." + value;
        return words.has(weekday) ? words.get(weekday) : words.value(key, value);
    }
}
