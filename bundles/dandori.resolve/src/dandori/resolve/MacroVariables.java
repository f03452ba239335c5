package dandori.resolve;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces {@code ?AJS2NAME?} by the value given at registration; a name without a value stays as it is written. */
final class MacroVariables {

    private static final Pattern NAME = Pattern.compile("\\?(AJS2[A-Z0-9.]{1,58})\\?");

    private final Map<String, String> values;

    MacroVariables(Map<String, String> values) {
        this.values = values;
    }

    String replaceIn(String text) {
        return text.indexOf('?') < 0
                ? text
                : NAME.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), found.group())));
    }

    private String value(String name, String written) {
        return values.getOrDefault(name, written);
    }
}
