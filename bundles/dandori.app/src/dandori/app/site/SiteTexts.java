package dandori.app.site;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import dandori.app.text.Texts;

/** Texts of this package. */
final class SiteTexts {

    private static final ResourceBundle TEXTS = Texts.bundle("dandori.app.site.texts", Locale.getDefault());

    private SiteTexts() {
    }

    static String get(String key, Object... arguments) {
        String text = TEXTS.getString(key);
        return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }
}
