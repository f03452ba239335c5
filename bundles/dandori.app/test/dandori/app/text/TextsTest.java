package dandori.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dandori.engine.state.State;
import dandori.resolve.Refusal;
import dandori.unitdef.catalogue.ValueProblem;
import dandori.unitdef.check.DefinitionProblem;
import dandori.unitdef.check.ValueProblemKind;
import dandori.unitdef.problem.Position;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.problem.ProblemCollector;
import dandori.unitdef.problem.ProblemKind;
import dandori.unitdef.problem.Severity;
import dandori.unitdef.syntax.GrammarProblem;
import dandori.unitdef.text.TextProblem;

/** What the command line says is complete, and says the same, in Japanese, English and Chinese. */
class TextsTest {

    private static final String TEXTS = "/dandori/app/text/texts";
    private static final String PROBLEM = "problem_";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    @ParameterizedTest
    @CsvSource({ "/dandori/app/text/texts, ja", "/dandori/app/text/texts, zh", "/dandori/app/command/help, ja",
            "/dandori/app/command/help, zh" })
    void everyLanguageHasEveryKey(String file, String language) {
        Set<String> english = read(file + ".properties").stringPropertyNames();

        Set<String> translated = read(file + "_" + language + ".properties").stringPropertyNames();

        assertEquals(new TreeSet<>(english), withoutProblems(translated));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ja", "zh" })
    void everyLanguageFillsTheSamePlaces(String language) {
        Properties english = read(TEXTS + ".properties");
        Properties translated = read(TEXTS + "_" + language + ".properties");

        english.stringPropertyNames().forEach(
                key -> assertEquals(places(english.getProperty(key)), places(translated.getProperty(key, "")), key));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "_ja", "_zh" })
    void noTextTripsOverItsApostrophes(String suffix) {
        Properties texts = read(TEXTS + suffix + ".properties");

        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            if (places(text).isEmpty()) {
                assertFalse(text.contains("''"), key + ": said as it stands, an apostrophe is single");
            } else {
                new MessageFormat(text);
                assertFalse(withoutQuotes(text).contains("'"), key + ": a format, an apostrophe is doubled");
                assertFalse(PLACE.matcher(withoutQuotes(text)).replaceAll("").matches(".*[{}].*"), key);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "_ja", "_zh" })
    void helpHasNoPercentSignButThatOfALineBreak(String suffix) {
        Properties help = read("/dandori/app/command/help" + suffix + ".properties");

        help.forEach((key, text) -> assertFalse(((String) text).replace("%n", "").contains("%"), (String) key));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ja", "zh" })
    void everyProblemIsWordedWithAllItsArguments(String language) {
        Texts texts = new Texts(Locale.forLanguageTag(language));

        for (ProblemKind kind : kinds()) {
            Problem problem = new Problem(kind, Position.START, "", arguments(kind));
            String said = texts.problem(problem);
            assertNotEquals(problem.message(), said, kind.name() + " is said in English");
            problem.arguments().forEach(argument -> assertTrue(said.contains(argument), said));
            assertEquals(braces(problem.message()), braces(said), said);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "ja", "zh" })
    void noProblemIsWordedThatDoesNotExist(String language) {
        Set<String> codes = kinds().stream().map(kind -> PROBLEM + kind.name()).collect(Collectors.toSet());

        Set<String> worded = read(TEXTS + "_" + language + ".properties").stringPropertyNames().stream()
                .filter(key -> key.startsWith(PROBLEM)).collect(Collectors.toSet());

        assertEquals(new TreeSet<>(codes), new TreeSet<>(worded));
    }

    @Test
    void englishProblemsAreSaidAsTheirKindSaysThem() {
        Problem problem = new Problem(GrammarProblem.MISSING_SEMICOLON, Position.START, "", List.of("ty=g"));

        assertEquals(problem.message(), new Texts(Locale.ENGLISH).problem(problem));
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ja", "zh" })
    void everyRefusalNamesItsUnit(String language) {
        Texts texts = new Texts(Locale.forLanguageTag(language));

        for (Refusal.Reason reason : Refusal.Reason.values()) {
            String said = texts.refusal(new Refusal(reason, "/orders/daily", List.of("un", "batch")));
            assertTrue(said.contains("/orders/daily"), said);
            assertFalse(PLACE.matcher(said).find(), said);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ja", "zh" })
    void everyStateHasANameOfItsOwn(String language) {
        Texts texts = new Texts(Locale.forLanguageTag(language));

        Set<String> names = Stream.of(State.values()).map(state -> texts.get("state_" + state.name()))
                .collect(Collectors.toSet());

        assertEquals(State.values().length, names.size());
    }

    @ParameterizedTest
    @CsvSource({ "NORMAL, 正常終了", "NORMAL_FALSE, 正常終了-偽", "WARNING, 警告検出終了", "ABNORMAL, 異常検出終了",
            "RUNNING, 実行中", "RUNNING_ABNORMAL, 異常検出実行中", "WAIT_PREVIOUS, 先行終了待ち",
            "SKIPPED, 繰り越し未実行", "NOT_EXECUTED, 未実行終了", "BYPASSED, 計画未実行", "SHUTDOWN, 閉塞" })
    void statesAreCalledWhatJapaneseOperatorsCallThem(State state, String name) {
        assertEquals(name, new Texts(Locale.JAPAN).get("state_" + state.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ja", "zh" })
    void everySeverityHasAName(String language) {
        Texts texts = new Texts(Locale.forLanguageTag(language));

        for (Severity severity : Severity.values()) {
            assertFalse(texts.get("severity_" + severity.name()).isBlank());
        }
    }

    @Test
    void otherLanguagesReadEnglish() {
        assertEquals("Ended normally", new Texts(Locale.FRANCE).get("state_NORMAL"));
    }

    private static List<ProblemKind> kinds() {
        List<ProblemKind> kinds = new ArrayList<>();
        kinds.addAll(List.of(TextProblem.values()));
        kinds.addAll(List.of(GrammarProblem.values()));
        kinds.addAll(List.of(DefinitionProblem.values()));
        for (ValueProblem.Code code : ValueProblem.Code.values()) {
            kinds.add(new ValueProblemKind(code, Severity.ERROR));
        }
        kinds.add(overflow());
        return kinds;
    }

    /** What is reported when there are too many problems to list. */
    private static ProblemKind overflow() {
        ProblemCollector problems = new ProblemCollector(offset -> Position.START);
        for (int i = 0; i <= ProblemCollector.LIMIT; i++) {
            problems.add(GrammarProblem.STRAY_SEMICOLON, 0, "");
        }
        return problems.problems().get(ProblemCollector.LIMIT).kind();
    }

    /** As many arguments as the English sentence needs; those it leaves out are empty. */
    private static List<String> arguments(ProblemKind kind) {
        List<String> arguments = new ArrayList<>();
        Set<Integer> used = places(kind.english());
        for (int place = 0; place <= used.stream().mapToInt(Integer::intValue).max().orElse(-1); place++) {
            arguments.add(used.contains(place) ? "«" + place + "»" : "");
        }
        return arguments;
    }

    private static Set<Integer> places(String text) {
        return PLACE.matcher(text).results().map((MatchResult place) -> Integer.valueOf(place.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String braces(String text) {
        return text.replaceAll("[^{}]", "");
    }

    private static String withoutQuotes(String format) {
        return format.replace("''", "").replace("'{'", "").replace("'}'", "");
    }

    private static Set<String> withoutProblems(Set<String> keys) {
        return keys.stream().filter(key -> !key.startsWith(PROBLEM)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Texts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
        return properties;
    }
}
