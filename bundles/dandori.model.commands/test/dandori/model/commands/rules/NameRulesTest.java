package dandori.model.commands.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dandori.model.Unit;
import dandori.model.commands.Sample;

class NameRulesTest {

    private static final NameRules SHIFT_JIS = new NameRules(Charset.forName("windows-31j"));

    @ParameterizedTest(name = "{0} in {1}: {2} bytes")
    @CsvSource({ "abc, UTF-8, 3", "受注処理, UTF-8, 12", "受注処理, windows-31j, 8", "ｼﾞｮﾌﾞ, windows-31j, 5",
            "ｼﾞｮﾌﾞ, UTF-8, 15", "😀, UTF-8, 4" })
    void bytesAreCountedInTheCharsetOfTheFile(String name, String charset, int bytes) {
        assertEquals(bytes, new NameRules(Charset.forName(charset)).bytes(name));
    }

    @Test
    void thirtyBytesAreAllowedAndOneMoreIsNot() {
        assertEquals(Verdict.allowed(), NameRules.UTF_8.spelling("一二三四五六七八九十"));
        assertEquals(Verdict.refused(Reason.NAME_TOO_LONG, 31, 30), NameRules.UTF_8.spelling("一二三四五六七八九十a"));
        assertEquals(Verdict.allowed(), SHIFT_JIS.spelling("一二三四五六七八九十一二三四五"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"", "&", "'", "*", "?", "[", "\\", "]", "^", "{", "|", "}", "~", ";", ",", "/", "`", ":",
            "=", "(", ")", " ", "\n", "\r", "\u0000", "\u007f", "\u0085", "\u2028", "\ufeff" })
    void characterThatMeansSomethingElsewhereIsRefused(String character) {
        assertTrue(NameRules.UTF_8.spelling("a" + character + "b").isRefused(Reason.NAME_CHARACTER));
    }

    @ParameterizedTest
    @ValueSource(strings = { "job_a", "a-b.c", "@A", "#1", "100%", "a+b", "$x", "a!", "<a>", "受注・処理　２", "é", "😀" })
    void otherCharactersAreAllowed(String name) {
        assertEquals(Verdict.allowed(), NameRules.UTF_8.spelling(name));
    }

    @Test
    void characterTheCharsetDoesNotKnowIsNamed() {
        assertEquals(Verdict.refused(Reason.NAME_NOT_IN_CHARSET, "😀", "windows-31j"), SHIFT_JIS.spelling("a😀"));
        assertTrue(NameRules.UTF_8.spelling("half\ud83d").isRefused(Reason.NAME_NOT_IN_CHARSET));
    }

    @Test
    void upperAndLowerCaseAreDifferentNames() {
        List<Unit> others = new Sample().unit("/sales").getUnits();

        assertEquals(Verdict.allowed(), NameRules.UTF_8.verdict("Orders", others));
        assertEquals(Verdict.refused(Reason.NAME_TAKEN, "orders"), NameRules.UTF_8.verdict("orders", others));
    }

    @Test
    void startConditionAndItsNameBelongTogether() {
        assertEquals(Verdict.allowed(), NameRules.UTF_8.verdict(".CONDITION", List.of(), "rc"));
        assertEquals(Verdict.refused(Reason.NAME_RESERVED, ".CONDITION"),
                NameRules.UTF_8.verdict(".CONDITION", List.of(), "j"));
        assertEquals(Verdict.refused(Reason.NAME_RESERVED, ".CONDITION"),
                NameRules.UTF_8.verdict("other", List.of(), "rc"));
    }

    @Test
    void freshNameIsTheWantedOneAsLongAsItIsFree() {
        assertEquals("job", NameRules.UTF_8.fresh("job", Set.of("other")));
        assertEquals("job_2", NameRules.UTF_8.fresh("job", Set.of("job")));
        assertEquals("job_4", NameRules.UTF_8.fresh("job", Set.of("job", "job_2", "job_3")));
    }

    @Test
    void freshNameIsShortenedByWholeCharacters() {
        assertEquals("一二三四五六七八九_2", NameRules.UTF_8.fresh("一二三四五六七八九十", Set.of("一二三四五六七八九十")));
        assertEquals("abcdefghijklmnopqrstuvwxy_2",
                NameRules.UTF_8.fresh("abcdefghijklmnopqrstuvwxy😀", Set.of("abcdefghijklmnopqrstuvwxy😀")));
    }

    @Test
    void everyFreshNameIsLegal() {
        Set<String> taken = IntStream.rangeClosed(2, 1200).mapToObj(i -> "一二三四五六七八九_" + i)
                .collect(Collectors.toSet());
        taken.addAll(IntStream.rangeClosed(2, 1200).mapToObj(i -> "一二三四五六七八_" + i).toList());
        taken.add("一二三四五六七八九十");

        String name = NameRules.UTF_8.fresh("一二三四五六七八九十", taken);

        assertEquals(Verdict.allowed(), NameRules.UTF_8.spelling(name));
        assertTrue(!taken.contains(name));
    }
}
