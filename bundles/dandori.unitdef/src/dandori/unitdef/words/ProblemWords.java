package dandori.unitdef.words;

import dandori.unitdef.fix.QuickFix;
import dandori.unitdef.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Says problems in one language: what is wrong and what to do. Immutable; safe for use by several threads. */
public final class ProblemWords {

    private static final Set<String> LANGUAGES = Set.of("ja", "zh");

    private static final Map<String, String> ENGLISH_FIXES = Map.of("FIX_REMOVE", "Remove the line \"{0}\"",
            "FIX_REPLACE", "Write \"{0}\"", "FIX_INSERT_TEXT", "Insert \"{0}\"", "FIX_DELETE_TEXT",
            "Remove what stands here");

    private final Properties sentences;

    /** The words of a language: Japanese, Chinese, else English. */
    public ProblemWords(Locale locale) {
        sentences = LANGUAGES.contains(locale.getLanguage()) ? read(locale.getLanguage()) : new Properties();
    }

    /** The sentences for a problem; English where the language has none. */
    public String of(Problem problem) {
        return of(problem, problem.arguments());
    }

    /** The same with other arguments, as with the name of a parameter for its key. */
    public String of(Problem problem, List<String> arguments) {
        return Problem.fill(sentences.getProperty(problem.code(), problem.kind().english()), arguments);
    }

    /** What a quick fix does. */
    public String of(QuickFix fix) {
        return Problem.fill(sentences.getProperty(fix.code(), ENGLISH_FIXES.get(fix.code())), fix.arguments());
    }

    /** The codes that have a wording of this language; none for English. */
    public Set<String> codes() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }

    private static Properties read(String language) {
        String name = "problems_" + language + ".properties";
        Properties read = new Properties();
        try (InputStream in = ProblemWords.class.getResourceAsStream(name)) {
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
