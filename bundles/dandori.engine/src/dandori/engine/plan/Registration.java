package dandori.engine.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A root jobnet registered to run at planned times.
 *
 * @param number counts from 1 over the whole site
 * @param path absolute path of the root jobnet
 * @param kind planned, or fixed
 * @param at when it was registered
 * @param runPassed the latest passed start of the schedule day of registration runs at once
 * @param hold the first generation is held
 * @param revision the definition it was registered with
 * @param options what was given besides (variables, agents …)
 * @param starts of a fixed registration: all its starts, in time order
 */
public record Registration(long number, String path, Kind kind, Instant at, boolean runPassed, boolean hold,
        String revision, Map<String, String> options, List<PlannedStart> starts) {

    /** Most starts that may be fixed for one root jobnet at a time. */
    public static final int MOST_FIXED = 7680;

    private static final String KIND = "kind";
    private static final String RUN_PASSED = "runPassed";
    private static final String HOLD = "hold";
    private static final String REVISION = "revision";
    private static final String STARTS = "starts";
    private static final String OPTION = "option ";

    /** When the dates are computed. */
    public enum Kind {
        /** The next one only, when the previous one has begun. */
        PLANNED,
        /** All at registration; later changes of calendar or schedule have no effect. */
        FIXED
    }

    public Registration {
        options = Map.copyOf(options);
        starts = List.copyOf(starts);
    }

    PlanEntry entry(String who) {
        Map<String, String> content = new TreeMap<>();
        options.forEach((name, value) -> content.put(OPTION + name, value));
        content.put(KIND, kind.name());
        content.put(RUN_PASSED, String.valueOf(runPassed));
        content.put(HOLD, String.valueOf(hold));
        content.put(REVISION, revision);
        content.put(STARTS, starts.stream().map(Registration::text).collect(Collectors.joining("\n")));
        return new PlanEntry(path, number, at, who, PlanEntry.Kind.REGISTERED, content);
    }

    static Registration of(PlanEntry entry) {
        Map<String, String> content = entry.content();
        Map<String, String> options = new TreeMap<>();
        content.forEach((name, value) -> {
            if (name.startsWith(OPTION)) {
                options.put(name.substring(OPTION.length()), value);
            }
        });
        return new Registration(entry.registration(), entry.path(), Kind.valueOf(content.get(KIND)), entry.at(),
                Boolean.parseBoolean(content.get(RUN_PASSED)), Boolean.parseBoolean(content.get(HOLD)),
                content.get(REVISION), options, starts(content.get(STARTS)));
    }

    private static String text(PlannedStart start) {
        return start.day() + " " + start.at() + " " + rules(start.rules());
    }

    private static List<PlannedStart> starts(String text) {
        return text.lines().map(line -> line.split(" "))
                .map(words -> new PlannedStart(LocalDate.parse(words[0]), Instant.parse(words[1]),
                        rules(words.length > 2 ? words[2] : "")))
                .toList();
    }

    static String rules(List<Integer> rules) {
        return rules.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static List<Integer> rules(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }
}
