package dandori.app.workbench;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import dandori.app.text.Texts;

/** Texts of the window itself. */
final class WorkbenchTexts {

    private static final ResourceBundle TEXTS = Texts.bundle("dandori.app.workbench.texts", Locale.getDefault());

    static String get(String key, Object... arguments) {
        String text = TEXTS.getString(key);
        return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }

    private WorkbenchTexts() {
    }
}
