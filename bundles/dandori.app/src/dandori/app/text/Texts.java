package dandori.app.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import dandori.resolve.Refusal;
import dandori.unitdef.problem.Problem;

/** What people read, in the language they want it in: Japanese, English or Chinese. */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    public Texts(Locale locale) {
        texts = bundle("dandori.app.text.texts", locale);
    }

    /** A resource bundle of this product; never that of another language than asked for, English at last. */
    public static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Texts.class.getClassLoader(), NO_FALLBACK);
    }

    /** In the language of the user's environment. */
    public static Texts ofUser() {
        return new Texts(Locale.getDefault());
    }

    /** The text with this key, its places filled. */
    public String get(String key, Object... arguments) {
        return arguments.length == 0 ? texts.getString(key) : new MessageFormat(texts.getString(key)).format(arguments);
    }

    /** A problem of a definition file; in English where there is no wording of its own. */
    public String problem(Problem problem) {
        try {
            return get("problem_" + problem.code(), problem.arguments().toArray());
        } catch (MissingResourceException none) {
            return problem.message();
        }
    }

    /** Why a root jobnet is not run. */
    public String refusal(Refusal refusal) {
        return get("refusal_" + refusal.reason().name(), withUnit(refusal.unit(), refusal.arguments()));
    }

    private static Object[] withUnit(String unit, List<String> arguments) {
        Object[] all = new Object[arguments.size() + 1];
        all[0] = unit;
        for (int i = 0; i < arguments.size(); i++) {
            all[i + 1] = arguments.get(i);
        }
        return all;
    }
}
