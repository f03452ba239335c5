package dandori.model.commands.rules;

import java.util.Set;
import java.util.regex.Pattern;

import dandori.model.Parameter;
import dandori.model.Setting;
import dandori.model.Unit;

/** What may be written into a file so that it is read back as it is ({@code definitions.md} §2.1, grammar). */
public final class SettingRules {

    private static final Pattern KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern ATTRIBUTES = Pattern.compile("(,[^,;{}\"\\p{Cntrl}]*){0,3}");
    /** The type, placements and relations are objects of their own, lower units are not parameters. */
    private static final Set<String> NOT_SETTINGS = Set.of("ty", "el", "ar", "unit");
    private static final String ENDING = ";{}";

    private SettingRules() {
    }

    /** Whether a unit may have a setting of this key. */
    public static Verdict key(String key) {
        return KEY.matcher(key).matches() && !NOT_SETTINGS.contains(key)
                ? Verdict.allowed()
                : Verdict.refused(Reason.KEY_NOT_A_SETTING, key);
    }

    /** Whether all settings of a unit may be written. */
    public static Verdict settings(Unit unit) {
        Verdict verdict = Verdict.allowed();
        for (Parameter parameter : unit.getParameters()) {
            if (parameter instanceof Setting setting) {
                verdict = verdict.and(() -> setting(setting.getKey(), setting.getValue()));
            }
        }
        return verdict;
    }

    /** Whether a setting may have this key and this value. */
    public static Verdict setting(String key, String value) {
        return key(key).and(() -> value(key, value));
    }

    /**
     * Whether a setting may have this value, as it will stand in the file: quotes are closed, and no {@code ;},
     * {@code {}, {@code }} or line break stands outside of them. What it means is not looked at.
     */
    public static Verdict value(String key, String value) {
        boolean quoted = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (quoted && c == '#') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (ENDING.indexOf(c) >= 0 || c == '\n' || c == '\r')) {
                return Verdict.refused(Reason.VALUE_NOT_READABLE, key);
            }
        }
        return quoted ? Verdict.refused(Reason.VALUE_NOT_READABLE, key) : Verdict.allowed();
    }

    /** Whether a unit line may have this behind the name: at most permission, owner and group, a comma before each. */
    public static Verdict attributes(String attributes) {
        return ATTRIBUTES.matcher(attributes).matches()
                ? Verdict.allowed()
                : Verdict.refused(Reason.ATTRIBUTES_NOT_READABLE);
    }
}
