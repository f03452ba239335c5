package dandori.documents.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

import dandori.documents.content.Scope;
import dandori.unitdef.catalogue.Catalogue;

/** The words of a document in one language: Japanese, Chinese, else English. Immutable. */
public final class Words {

    private final Locale locale;
    private final Properties sentences = new Properties();

    public Words(Locale locale) {
        this.locale = switch (locale.getLanguage()) {
            case "ja" -> Locale.JAPANESE;
            case "zh" -> Locale.SIMPLIFIED_CHINESE;
            default -> Locale.ENGLISH;
        };
        read("words_" + this.locale.getLanguage() + ".properties");
    }

    private void read(String file) {
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** The sentence with this key, its places filled. */
    public String get(String key, Object... arguments) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalStateException("No words for " + key + " in " + locale + ".");
        }
        return arguments.length == 0 ? sentence : new MessageFormat(sentence, Locale.ROOT).format(arguments);
    }

    /** Whether there is a sentence with this key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** The units a document is about. */
    public String scope(Scope scope) {
        String unit = scope.unit().isEmpty() ? get("whole") : scope.unit();
        return scope.isDeep() ? unit : get("scope.levels", unit, scope.levels());
    }

    /** The name of a unit type; the code itself when nobody knows it. */
    public String typeName(String type) {
        return Catalogue.standard().unitType(type).map(known -> known.name(locale)).orElse(type);
    }

    /** The name of a parameter; the key itself when nobody knows it. */
    public String parameterName(String key) {
        return Catalogue.standard().parameter(key).map(known -> known.name(locale)).orElse(key);
    }

    /** The name of a column or item: one of the words of a column, or a parameter. */
    public String columnName(String key) {
        return key.equals("units")
                ? get("flow.units")
                : has("column." + key) ? get("column." + key) : parameterName(key);
    }

    /** The value as people read it: the name of a choice where it is one. */
    public String value(String key, String value) {
        return Catalogue.standard().parameter(key).map(known -> known.choiceName(value, locale)).orElse(value);
    }
}
