package dandori.diagram.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
    /** Full-width characters take 2 units, all others 1. */
    private static final TextMeasure UNITS = (text, role) -> text.codePoints()
            .filter(code -> !Script.attaches(code)).map(code -> Script.wide(code) ? 2 : 1).sum();

    private final LineBreaker breaker = new LineBreaker(UNITS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            受注ファイル到着監視           | 12 | 3 | 受注ファイル/到着監視
            受注データ取込ネット           | 12 | 3 | 受注データ/取込ネット
            在庫引当データベース更新       | 12 | 3 | 在庫引当/データベース/更新
            両系統の終了待ち               | 12 | 3 | 両系統の/終了待ち
            集計                           | 12 | 3 | 集計
            運用担当へ異常通知             | 12 | 3 | 運用担当へ/異常通知
            取引先マスタ更新（差分反映）   | 14 | 3 | 取引先/マスタ更新/（差分反映）
            データベース接続を確認         | 12 | 3 | データベース/接続を確認
            日次売上集計表出力             | 12 | 3 | 日次売上/集計表出力
            売上を集計する                 | 8  | 3 | 売上を/集計する
            """)
    void japaneseBreaksWhereTheWritingChanges(String text, int width, int lines, String expected) {
        assertEquals(expected, String.join("/", wrap(text, width, lines).lines()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORDER_EXPORT_TO_HOST    | 12 | 3 | ORDER_/EXPORT_/TO_HOST
            daily order report      | 12 | 3 | daily order/report
            orderImportDaily        | 12 | 3 | order/ImportDaily
            a-b-c                   | 12 | 3 | a-b-c
            /opt/batch/bin/sum.sh   | 12 | 3 | /opt/batch//bin/sum.sh
            """)
    void latinBreaksBetweenWords(String text, int width, int lines, String expected) {
        assertEquals(expected, String.join("/", wrap(text, width, lines).lines()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HOST01へ転送     | 8  | HOST01へ/転送
            FTP送信job       | 8  | FTP/送信job
            ｶﾅ変換ABC        | 8  | ｶﾅ変換/ABC
            数据导入任务     | 8  | 数据/导入任务
            """)
    void mixedTextBreaksBetweenTheWritings(String text, int width, String expected) {
        assertEquals(expected, String.join("/", wrap(text, width, 3).lines()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "売上、仕入。在庫、出荷。", "（一次）（二次）（三次）", "データー・ベース・マスター", "きょっとしゅっちょう",
            "「受注」『発注』【在庫】", "ｷｬｯｼｭｶｰﾄﾞｼｮｯﾌﾟ" })
    void noLineStartsWithClosingPunctuationOrEndsWithAnOpeningBracket(String text) {
        for (int width = 8; width <= 20; width++) {
            WrappedText wrapped = wrap(text, width, 12);

            for (String line : wrapped.lines().subList(1, wrapped.lines().size())) {
                assertFalse("、。）」』】ーょっゃゅ・ｬｯｭｮｰﾞﾟ".contains(line.substring(0, 1)), () -> text + ": " + wrapped.lines());
            }
            for (String line : wrapped.lines()) {
                assertFalse("（「『【".contains(line.substring(line.length() - 1)), () -> text + ": " + wrapped.lines());
            }
        }
    }

    @Test
    void surrogatePairsAndTheirSelectorsStayWhole() {
        String text = "𠮷野家𠮷野家葛\uDB40\uDD00城市😀が\u3099";

        for (int width = 2; width < 20; width++) {
            WrappedText wrapped = wrap(text, width, 20);

            assertEquals(text, String.join("", wrapped.lines()));
            for (String line : wrapped.lines()) {
                assertFalse(Character.isLowSurrogate(line.charAt(0)), line);
                assertFalse(Character.isHighSurrogate(line.charAt(line.length() - 1)), line);
                assertFalse(line.startsWith("\u3099") || line.startsWith("\uDB40\uDD00"), line);
            }
        }
    }

    @Test
    void longTextIsShortenedWithAnEllipsisAndKeptInFull() {
        WrappedText wrapped = wrap("取引先マスタ更新差分反映処理結果通知書作成", 12, 2);

        assertTrue(wrapped.shortened());
        assertTrue(wrapped.lines().get(1).endsWith("…"));
        assertEquals("取引先マスタ更新差分反映処理結果通知書作成", wrapped.full());
    }

    @Test
    void partedWordIsSaidSoThatASmallerSizeCanBeTried() {
        assertTrue(wrap("ABCDEFGHIJKLMNOP", 8, 3).broken());
        assertFalse(wrap("ABCDEFGH IJKLMNOP", 8, 3).broken());
    }

    @Test
    void blankTextHasNoLines() {
        assertEquals(List.of(), wrap(" \n ", 10, 3).lines());
    }

    @Test
    void lineEndsInTheTextCountAsSpaces() {
        assertEquals(List.of("one two"), wrap("one\r\n two", 20, 3).lines());
    }

    @Test
    void noLineIsWiderThanAskedFor() {
        Random random = new Random(11);
        String letters = "受注データ取込のabcXYZ_-/ 、。（）ー𠮷ｶﾞ1";
        int[] codes = letters.codePoints().toArray();
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(40), 0, codes.length).forEach(i -> text.appendCodePoint(codes[i]));
            int width = 3 + random.nextInt(20);

            WrappedText wrapped = wrap(text.toString(), width, 1 + random.nextInt(4));

            wrapped.lines().forEach(line -> assertTrue(UNITS.width(line, TextRole.NAME) <= width,
                    () -> "'" + text + "' at " + width + ": " + wrapped.lines()));
        }
    }

    @Test
    void nothingIsLostWhenItFits() {
        Random random = new Random(12);
        for (int round = 0; round < 1000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(30), 0, 8).forEach(i -> text.append("受デあaB_、（".charAt(i)));

            WrappedText wrapped = wrap(text.toString(), 9, 9);

            if (!wrapped.shortened()) {
                assertEquals(text.toString(), String.join("", wrapped.lines()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "受,12", "ｶ,6", "ー,12", "𠮷,12", "①,12", "Ａ,12" })
    void fullWidthIsOneEm(String text, double width) {
        assertEquals(width, new EstimatedWidths().width(text, TextRole.NAME), 0.001);
    }

    @Test
    void rememberedWidthsAreAskedOnce() {
        int[] asked = { 0 };
        TextMeasure measure = TextMeasure.remembering((text, role) -> ++asked[0]);

        measure.width("受", TextRole.NAME);
        measure.width("受", TextRole.NAME);
        measure.width("受", TextRole.DETAIL);

        assertEquals(2, asked[0]);
    }

    private WrappedText wrap(String text, int width, int lines) {
        return breaker.wrap(text, TextRole.NAME, width, lines);
    }
}
