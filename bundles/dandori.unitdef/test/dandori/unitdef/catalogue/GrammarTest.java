package dandori.unitdef.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dandori.unitdef.Campaign;
import dandori.unitdef.catalogue.Grammar.Shape;

class GrammarTest {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final String ALPHABET = "abcxymwdnosbeafuTM0123459:;,./\\()[]{}\"'#?!+-*@= \n\r\t　×あ漢𠮷\u0000AJS2";

    static Stream<ValueRow> rows() {
        return Stream.of(ValueRow.KINDS, ValueRow.SCHEDULES, ValueRow.KEYS).flatMap(ValueRow::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void valueIsJudgedAsTheTableSays(ValueRow row) {
        List<ValueProblem> problems = row.grammar().check(row.value());

        String found = problems.stream().map(GrammarTest::brief).collect(Collectors.joining(" "));
        assertEquals(row.expected(), found.isEmpty() ? "ok" : found);
    }

    private static String brief(ValueProblem problem) {
        return (problem.isError() ? "" : "w:") + problem.code() + "@" + problem.offset();
    }

    @Test
    void tableHasEnoughRows() {
        assertTrue(rows().count() >= 150, "only " + rows().count() + " rows");
    }

    @Test
    void lengthsCountBytesOfTheGivenCharset() {
        Grammar comment = grammar("string(1..80)");
        String forty = "\"" + "日".repeat(40) + "\"";

        assertEquals(List.of("120", "80"), comment.check(forty, StandardCharsets.UTF_8).get(0).args());
        assertEquals(List.of(), comment.check(forty, SHIFT_JIS));
        assertEquals(List.of(), comment.check("\"" + "日".repeat(26) + "é\"", StandardCharsets.UTF_8));
        assertEquals(List.of("82", "80"), comment.check("\"" + "日".repeat(41) + "\"", SHIFT_JIS).get(0).args());
    }

    @Test
    void unitNameOfElevenKanjiIsTooLongInUtf8ButNotInShiftJis() {
        Grammar name = grammar("name");

        assertEquals(List.of("33", "30"), name.check("月次締め処理売上高集計").get(0).args());
        assertEquals(List.of(), name.check("月次締め処理売上高集計", SHIFT_JIS));
    }

    @Test
    void escapesCountAsTheCharacterTheyStandFor() {
        Grammar four = grammar("string(1..4)");

        assertEquals(List.of(), four.check("\"#\"##ab\""));
        assertEquals(ValueProblem.Code.TOO_LONG, four.check("\"#\"##abc\"").get(0).code());
    }

    @Test
    void messagesCarryWhatWasFoundAndWhatIsAllowed() {
        ValueProblem range = grammar("rule int(1..144)").check("2,145").get(0);
        ValueProblem choice = grammar("enum(y|n)").check("maybe").get(0);

        assertEquals(List.of("145", "1–144"), range.args());
        assertEquals(List.of("maybe", "y | n"), choice.args());
    }

    @ParameterizedTest
    @ValueSource(strings = { "int(1..1440) ¦ 1–1440", "enum(be|af) ¦ be | af", "rule enum(be|af) ¦ [N,]{be | af}",
            "string(1..80) ¦ \"…\" ≤80 B", "string(5..128) ¦ \"…\" 5–128 B", "date ¦ yyyy/mm/dd", "name ¦ … ≤30 B",
            "path ¦ /… ≤930 B", "time(00:00..47:59) ¦ 00:00–47:59", "set(c|d|s, ':') ¦ {c:d:s}", "ip ¦ n.n.n.n",
            "hex(0..1FFF) ¦ 0–1FFF (hex)", "'no' | int(1..9) ¦ no | 1–9", "['+'] time(00:00..23:59) ¦ [+]00:00–23:59",
            "macro ':' bare(1..64) ¦ ?AJS2…?:… ≤64 B", "list(int(1..9), ',') ¦ 1–9[,…]", "any ¦ …",
            "rule '(' int(1..9) ')' | warn(missing-parentheses) int(1..9) ¦ [N,](1–9)" })
    void descriptionIsShortAndWithoutWords(String row) {
        String[] parts = row.split(" ¦ ");

        assertEquals(parts[1], grammar(parts[0]).describe());
    }

    @Test
    void choicesAreOfferedForDropDowns() {
        assertEquals(List.of("y", "n"), grammar("enum(y|n)").choices());
        assertEquals(List.of("be", "af"), grammar("rule enum(be|af)").choices());
        assertEquals(List.of("no", "un"), grammar("rule ('no' | 'un' | int(1..999))").choices());
        assertEquals(List.of("c", "d"), grammar("set(c|d, ':')").choices());
        assertEquals(List.of(), grammar("string(1..9)").choices());
        assertEquals(List.of("n", "a"), grammar("'n' | 'a' | 'c:' time(00:00..23:59)").choices());
    }

    @Test
    void shapeTellsWhichFieldEditsTheValue() {
        assertEquals(Shape.CHOICE, grammar("rule enum(be|af)").shape());
        assertEquals(Shape.CHOICE, grammar("'a' | 'b'").shape());
        assertEquals(Shape.FLAGS, grammar("set(c|d, ':')").shape());
        assertEquals(Shape.NUMBER, grammar("'no' | int(1..9)").shape());
        assertEquals(Shape.TEXT, grammar("string(1..9)").shape());
        assertEquals(Shape.TEXT, grammar("path").shape());
        assertEquals(Shape.DATE, grammar("date").shape());
        assertEquals(Shape.TIME, grammar("time(00:00..23:59)").shape());
        assertEquals(Shape.COMPOUND, grammar("rule '(' int(1..9) ')'").shape());
        assertEquals(Shape.ANYTHING, grammar("any").shape());
    }

    @Test
    void maxBytesIsKnownForSingleTexts() {
        assertEquals(OptionalInt.of(80), grammar("string(1..80)").maxBytes());
        assertEquals(OptionalInt.of(30), grammar("name").maxBytes());
        assertEquals(OptionalInt.empty(), grammar("int(1..9)").maxBytes());
        assertTrue(grammar("string(1..80)").isQuoted());
        assertFalse(grammar("name").isQuoted());
    }

    @Test
    void assumedLimitMakesAGrammarUnproved() {
        assertTrue(grammar("rule ('no' | int(1..9, soft))").isProved());
        assertFalse(grammar("rule ('no' | int(1..9, assumed))").isProved());
        assertFalse(grammar("[string(1..9, assumed)]").isProved());
        assertFalse(grammar("any").isProved());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "int", "int(1..9", "enum(y|n) )", "foo(1)", "foo", "[ 'a'", "( 'a' | )", "'a",
            "list('a')", "warn(no-such-code)", "int(a..b)" })
    void brokenGrammarIsRefusedWhenFirstAsked(String source) {
        assertThrows(IllegalArgumentException.class, () -> grammar(source).describe());
    }

    @Test
    void noValueMakesAnyGrammarThrow() {
        Random random = new Random(20261121);

        for (Parameter parameter : Catalogue.standard().parameters()) {
            for (int i = 0; i < Campaign.size(60, 300); i++) {
                String value = noise(random, random.nextInt(40));
                for (ValueProblem problem : parameter.grammar().check(value, SHIFT_JIS)) {
                    assertTrue(problem.offset() >= 0 && problem.offset() <= value.length(),
                            parameter.key() + "=" + value + ": " + problem);
                }
            }
        }
    }

    @Test
    void cutAndMixedRealValuesNeverThrow() {
        Random random = new Random(7);
        List<ValueRow> rows = rows().toList();

        for (int i = 0; i < Campaign.size(5_000, 20_000); i++) {
            String one = rows.get(random.nextInt(rows.size())).value();
            String other = rows.get(random.nextInt(rows.size())).value();
            String mixed = one.substring(0, random.nextInt(one.length() + 1)) + other;
            rows.get(random.nextInt(rows.size())).grammar().check(mixed);
        }
    }

    @Test
    void hugeValueIsCheckedInLinearTime() {
        for (String unit : List.of("1", ",", "\"", "a:", "\"a\":", "(", "?AJS2", "/a", "!\"(\":", "#", " ")) {
            String huge = unit.repeat(Campaign.size(20_000, 200_000) / unit.length());
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Catalogue.standard().parameters()
                    .forEach(parameter -> parameter.grammar().check(huge)), "unit " + unit);
        }
    }

    private static String noise(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private static Grammar grammar(String source) {
        return new Grammar(source, List.of("g", "n", "j"));
    }
}
