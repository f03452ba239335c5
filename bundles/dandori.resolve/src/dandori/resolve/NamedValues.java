package dandori.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;
import dandori.resolve.Refusal.Reason;

/** Settings of the form {@code name:"value"}: the extended attributes of events. */
final class NamedValues {

    private static final Pattern FORM = Pattern.compile("([^:\"]+):(.*)", Pattern.DOTALL);

    static Map<String, String> of(Unit unit, String key, MacroVariables macros, List<Refusal> refusals) {
        Map<String, String> values = new HashMap<>();
        for (String written : UnitSettings.texts(unit, key)) {
            Matcher pair = FORM.matcher(written);
            if (pair.matches()) {
                values.put(pair.group(1), macros.replaceIn(unquoted(pair.group(2))));
            } else {
                refusals.add(Refusal.of(Reason.BAD_VALUE, UnitPath.of(unit), key, written));
            }
        }
        return values;
    }

    /** Within quotation marks, {@code #"} and {@code ##} stand for the second character. */
    private static String unquoted(String written) {
        boolean quoted = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
        return quoted ? written.substring(1, written.length() - 1).replaceAll("#([\"#])", "$1") : written;
    }

    private NamedValues() {
    }
}
