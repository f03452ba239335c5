package dandori.app.workbench;

import java.util.Locale;
import java.util.ResourceBundle;

import dandori.app.text.Texts;

/** Texts of the window itself. */
final class WorkbenchTexts {

    private static final ResourceBundle TEXTS = Texts.bundle("dandori.app.workbench.texts", Locale.getDefault());

    static String get(String key) {
        return TEXTS.getString(key);
    }

    private WorkbenchTexts() {
    }
}
