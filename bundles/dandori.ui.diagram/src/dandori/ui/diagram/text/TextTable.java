package dandori.ui.diagram.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The texts of one package, from {@code messages.properties} beside one of its classes and the Japanese and Chinese
 * tables beside that; English where neither is the user's language.
 */
public final class TextTable {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    private TextTable(ResourceBundle texts) {
        this.texts = texts;
    }

    /** The texts beside a class, in the user's language. */
    public static TextTable beside(Class<?> owner) {
        String name = owner.getPackageName() + ".messages";
        return new TextTable(ResourceBundle.getBundle(name, Locale.getDefault(), owner.getClassLoader(), NO_FALLBACK));
    }

    /** The text with this key, its places filled with the arguments. */
    public String get(String key, Object... arguments) {
        return filled(texts.getString(key), arguments);
    }

    /** The text with this key if there is one. */
    public Optional<String> find(String key, Object... arguments) {
        return texts.containsKey(key) ? Optional.of(get(key, arguments)) : Optional.empty();
    }

    private static String filled(String pattern, Object... arguments) {
        return MessageFormat.format(pattern, arguments);
    }
}
