package dandori.documents.build;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dandori.documents.content.Item;
import dandori.documents.words.Words;
import dandori.model.JobGroup;
import dandori.model.Jobnet;
import dandori.model.StartCondition;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;

/** What a unit shows in a column, a card or a title. */
final class UnitTexts {

    /** Positions, sizes and relations are seen in pictures and as predecessors. */
    private static final Set<String> NEVER_OTHERS = Set.of("ty", "el", "sz", "ar");

    private final SettingWords settings;
    private final ScheduleItems schedules;
    private final CalendarItems calendars;

    UnitTexts(Words words) {
        settings = new SettingWords(words);
        schedules = new ScheduleItems(settings);
        calendars = new CalendarItems(words);
    }

    ScheduleItems schedules() {
        return schedules;
    }

    CalendarItems calendars() {
        return calendars;
    }

    private Words words() {
        return settings.words();
    }

    /**
     * The text of one unit under a key.
     *
     * @param key   a parameter, or one of the words of a column
     * @param shown the keys that have a place of their own, so that {@code others} leaves them out
     */
    String of(Unit unit, String key, Set<String> shown) {
        return switch (key) {
            case "unit" -> unit.getName();
            case "type" -> words().typeName(unit.getType());
            case "path" -> UnitPath.of(unit);
            case "script" -> Stream.of("te", "sc").map(each -> settings.values(unit, each))
                    .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
            case "schedule" -> unit instanceof JobGroup ? calendars.text(unit) : schedules.text(unit);
            case "attributes" -> settings.attributes(unit);
            case "units" -> lowerUnits(unit);
            case "others" -> others(unit, shown);
            default -> settings.values(unit, key);
        };
    }

    private String lowerUnits(Unit unit) {
        return holds(unit) ? words().get("detail.units", unit.getUnits().size()) : "";
    }

    static boolean holds(Unit unit) {
        return unit instanceof Jobnet || unit instanceof JobGroup || unit instanceof StartCondition;
    }

    private String others(Unit unit, Set<String> shown) {
        Stream<Item> items = settings.others(unit, shown).stream();
        String attributes = settings.attributes(unit);
        Stream<Item> first = shown.contains("attributes") || attributes.isEmpty()
                ? Stream.empty()
                : Stream.of(new Item(words().get("column.attributes"), attributes));
        return Stream.concat(first, items).map(item -> item.label() + ": " + item.value())
                .collect(Collectors.joining("\n"));
    }

    /** The keys that columns or items of these names show, for {@link #of}. */
    static Set<String> shown(List<String> keys) {
        Set<String> shown = new HashSet<>(NEVER_OTHERS);
        for (String key : keys) {
            switch (key) {
                case "script" -> shown.addAll(Set.of("te", "sc"));
                case "schedule" -> {
                    shown.addAll(ScheduleReading.JOBNET_KEYS);
                    shown.addAll(ScheduleReading.GROUP_KEYS);
                }
                default -> shown.add(key);
            }
        }
        return shown;
    }

    /** The label of a key. */
    String label(String key) {
        return words().columnName(key);
    }

    /** The items of a unit, those without a value left out. */
    List<Item> items(Unit unit, List<String> keys) {
        Set<String> shown = shown(keys);
        return keys.stream().map(key -> new Item(itemLabel(unit, key), of(unit, key, shown)))
                .filter(item -> !item.value().isBlank()).toList();
    }

    private String itemLabel(Unit unit, String key) {
        return switch (key) {
            case "units" -> words().get("flow.units");
            case "script" -> words().parameterName(UnitSettings.find(unit, "te").isPresent() ? "te" : "sc");
            case "schedule" -> words().get("column.schedule.short");
            default -> words().has("column." + key) ? words().get("column." + key) : words().parameterName(key);
        };
    }

    /** The line at the foot of an icon: agent, number of units, condition. */
    String detail(Unit unit) {
        if (holds(unit)) {
            return lowerUnits(unit);
        }
        Optional<String> way = UnitSettings.text(unit, "ej");
        if (way.isPresent()) {
            String value = first(unit, "ejc", "ejf", "ejv").orElse("0");
            return words().has("condition." + way.get()) ? words().get("condition." + way.get(), value) : way.get();
        }
        return first(unit, "ex", "tmitv", "flwf").orElse("");
    }

    private static Optional<String> first(Unit unit, String... keys) {
        return Stream.of(keys).flatMap(key -> UnitSettings.text(unit, key).stream()).findFirst();
    }

    /** What stands beside the name of a jobnet: comment, rules. */
    String remark(Unit jobnet) {
        String comment = UnitSettings.text(jobnet, "cm").orElse("").replace('\n', ' ');
        return Stream.of(comment, schedules.line(jobnet)).filter(text -> !text.isBlank())
                .collect(Collectors.joining("  |  "));
    }
}
