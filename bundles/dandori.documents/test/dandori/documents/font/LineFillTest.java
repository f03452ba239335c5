package dandori.documents.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFillTest {

    private final MissingCharacters missing = new MissingCharacters();
    private final Typesetter setter = new Typesetter(Locale.JAPANESE, missing);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "short|8|short", "受注を締める。|6|受注を締め/る。",
            "/opt/batch/order/bin/load.sh|6|/opt/batch//order/bin//load.sh", "毎日、18:00 開始|5|毎日、/18:00 開始",
            "地域のジョブネット|6|地域の/ジョブネット", "a b|10|a b" })
    void linesBreakWhereTheyReadWell(String text, double ems, String lines) {
        assertEquals(lines, String.join("/", setter.wrap(text, false, 1, ems)));
    }

    @Test
    void noLineIsWiderThanItsRoom() {
        String text = "前日分の取引明細を基幹系から取り込み、ｶﾅ・①・㈱・髙橋を検査してから/very/long/path_with_no_end へ格納する。";

        for (int ems = 2; ems < 30; ems++) {
            for (String line : setter.wrap(text, false, 7, ems * 7)) {
                assertTrue(setter.width(line, false, 7) <= ems * 7 + 0.01, line);
            }
            assertEquals(text.replace(" ", ""), String.join("", setter.wrap(text, false, 7, ems * 7)).replace(" ", ""));
        }
    }

    @Test
    void everyLineEndIsKept() {
        assertEquals("a//b", String.join("/", setter.wrap("a\n\nb", false, 7, 100)));
    }

    @Test
    void halfWidthLettersAreHalfAnEm() {
        assertEquals(35, setter.width("order_1.sh", false, 7), 0.001);
        assertEquals(14, setter.width("１２", false, 7), 0.001);
    }

    @Test
    void variationSelectorIsLeftOutAndAnUnknownCharacterIsNoted() {
        setter.runs("葛\uDB40\uDD00飾 \uD83D\uDE00", false);

        assertEquals(java.util.Set.of(0x1F600), missing.all().keySet());
    }

    @Test
    void chineseComesFromTheChineseFaceInChineseDocuments() {
        Typesetter chinese = new Typesetter(Locale.SIMPLIFIED_CHINESE, missing);

        assertEquals(Face.CHINESE, chinese.runs("数据", false).get(0).face());
        assertEquals(Face.PLAIN, chinese.runs("abc", false).get(0).face());
        assertEquals(Face.CHINESE, setter.runs("数据导", false).stream().reduce((a, b) -> b).orElseThrow().face());
    }
}
