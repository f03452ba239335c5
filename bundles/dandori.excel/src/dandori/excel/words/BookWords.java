package dandori.excel.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import dandori.excel.table.Column;
import dandori.excel.table.TableKind;
import dandori.unitdef.catalogue.Parameter;
import dandori.unitdef.problem.Problem;

/** The words of books in one language: Japanese, Chinese, else English. Immutable; safe for several threads. */
public final class BookWords {

    private static final List<String> LANGUAGES = List.of("ja", "en", "zh");

    private final Locale locale;
    private final Properties sentences;

    /** The words of a language. */
    public BookWords(Locale locale) {
        String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
        this.locale = Locale.forLanguageTag(language);
        this.sentences = read(language);
    }

    /** All words there are, one set per language. */
    public static List<BookWords> all() {
        List<BookWords> all = new ArrayList<>();
        LANGUAGES.forEach(language -> all.add(new BookWords(Locale.forLanguageTag(language))));
        return all;
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** The sentence with a key, its places {@code {0}} filled. */
    public String get(String key, Object... arguments) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalStateException("no words for " + key);
        }
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(String.valueOf(argument));
        }
        return texts.isEmpty() ? sentence : Problem.fill(sentence, texts);
    }

    /** Whether there is a sentence with a key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** The title of a table's sheet. */
    public String title(TableKind kind) {
        return get("sheet." + kind.code());
    }

    /** The heading of a column. */
    public String heading(Column column) {
        return column.parameter().map(parameter -> parameter.name(locale))
                .orElseGet(() -> get("column." + column.key().substring(1)));
    }

    /** One line of help for a column. */
    public String note(Column column) {
        return column.parameter().map(this::note).orElseGet(() -> get("note." + column.key().substring(1)));
    }

    private String note(Parameter parameter) {
        return parameter.help(locale) + "\n" + parameter.key() + " = " + parameter.grammar().describe();
    }

    private static Properties read(String language) {
        String name = "book_" + language + ".properties";
        Properties read = new Properties();
        try (InputStream in = BookWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read; reinstall the program", unreadable);
        }
        return read;
    }
}
