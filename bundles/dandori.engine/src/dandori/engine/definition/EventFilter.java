package dandori.engine.definition;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which events of the site an event job takes ({@code evwj}, definitions.md §1.3). What is not asked for matches anything.
 *
 * @param id event id, basic part and extended part as {@link #normalId} writes them; empty: any
 * @param equal values that must be equal, by name ({@code EVUSR}, {@code EVGRP}, {@code EVHOST} …, extended attributes)
 * @param patterns regular expressions that must be found in a value, by name ({@code EVMSG}, {@code EVDETAIL})
 * @param severities severities taken, as {@code EVSEV} has them; empty: any
 */
public record EventFilter(String id, Map<String, String> equal, Map<String, Pattern> patterns, Set<String> severities) {

    private static final Pattern ID = Pattern.compile("([0-9A-Fa-f]{1,8})(?::([0-9A-Fa-f]{1,8}))?");

    public EventFilter {
        equal = Map.copyOf(equal);
        patterns = Map.copyOf(patterns);
        severities = Set.copyOf(severities);
    }

    /** {@code 111} and {@code 00000111:00000000} are one id; a name of another form is left as it is. */
    public static String normalId(String written) {
        var form = ID.matcher(written.strip());
        if (!form.matches()) {
            return written.strip();
        }
        return eight(form.group(1)) + ":" + eight(form.group(2) == null ? "0" : form.group(2));
    }

    private static String eight(String digits) {
        return "0".repeat(8 - digits.length()) + digits.toUpperCase(Locale.ROOT);
    }

    /** Whether an event is taken. */
    public boolean takes(String name, Map<String, String> values) {
        boolean asked = id.isEmpty() || id.equals(normalId(name));
        boolean severe = severities.isEmpty() || severities.contains(values.getOrDefault("EVSEV", ""));
        return asked && severe && equal.entrySet().stream().allMatch(pair -> pair.getValue().equals(values.get(pair
                .getKey()))) && patterns.entrySet().stream().allMatch(pair -> pair.getValue().matcher(
                        values
                                .getOrDefault(pair.getKey(), ""))
                        .find());
    }
}
