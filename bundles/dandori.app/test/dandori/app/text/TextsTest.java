package dandori.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
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
import dandori.unitdef.problem.Position;
import dandori.unitdef.problem.Problem;
import dandori.unitdef.problem.Severity;
import dandori.unitdef.syntax.GrammarProblem;

/** What the command line says is complete, and says the same, in Japanese, English and Chinese. */
class TextsTest {

    private static final String TEXTS = "/dandori/app/text/texts";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    @ParameterizedTest
    @CsvSource({ "/dandori/app/text/texts, ja", "/dandori/app/text/texts, zh", "/dandori/app/command/help, ja",
            "/dandori/app/command/help, zh" })
    void everyLanguageHasEveryKey(String file, String language) {
        Set<String> english = read(file + ".properties").stringPropertyNames();

        Set<String> translated = read(file + "_" + language + ".properties").stringPropertyNames();

        assertEquals(new TreeSet<>(english), new TreeSet<>(translated));
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

    @Test
    void problemsAreSaidInTheLanguageOfTheUser() {
        Problem problem = new Problem(GrammarProblem.MISSING_SEMICOLON, Position.START, "", List.of("ty=g"));

        assertEquals(problem.message(), new Texts(Locale.ENGLISH).problem(problem));
        assertTrue(new Texts(Locale.JAPAN).problem(problem).startsWith("「ty=g」の後に"));
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

    private static Set<Integer> places(String text) {
        return PLACE.matcher(text).results().map((MatchResult place) -> Integer.valueOf(place.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutQuotes(String format) {
        return format.replace("''", "").replace("'{'", "").replace("'}'", "");
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
