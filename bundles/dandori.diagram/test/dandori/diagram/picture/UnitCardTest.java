package dandori.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dandori.diagram.Cell;
import dandori.diagram.DiagramUnit;
import dandori.diagram.Grid;
import dandori.diagram.UnitLabel;
import dandori.diagram.draw.Drawing;
import dandori.diagram.draw.Figure;
import dandori.diagram.draw.Pen;
import dandori.diagram.draw.Placement;
import dandori.diagram.draw.TextRun;
import dandori.diagram.text.EstimatedWidths;
import dandori.diagram.text.LineBreaker;
import dandori.diagram.text.TextRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCardTest {
    private final CardText texts = new CardText(new LineBreaker(new EstimatedWidths()));
    private final UnitCard cards = new UnitCard(texts);

    @ParameterizedTest
    @ValueSource(strings = { "集計", "受注ファイル到着監視", "取引先マスタ更新（差分反映）", "NIGHTLY_ORDER_EXPORT_TO_HOST01",
            "ABCDEFGHIJKLMNOPQRSTUVWXYZABCD", "一二三四五六七八九十一二三四五", "daily order import and validation" })
    void namesOfThirtyBytesAreShownInFull(String name) {
        UnitLabel label = new UnitLabel(name, "UNIXジョブ", "bat-host01", "");

        assertFalse(texts.shortened(label));
        assertTrue(String.join("", runs(label).stream().map(TextRun::text).toList()).replace(" ", "")
                .contains(name.replace(" ", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "集計", "取引先マスタ更新（差分反映）", "NIGHTLY_ORDER_EXPORT_TO_HOST01",
            "長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い名前" })
    void textsStayInsideTheCard(String name) {
        for (String detail : List.of("", "一二三四五六七八九十一二三四五六七八九十")) {
            for (TextRun run : runs(new UnitLabel(name, "リカバリージョブネット", detail, ""))) {
                TextRole role = run.style().role();
                double right = run.x() + new EstimatedWidths().width(run.text(), role);
                assertTrue(right <= Grid.UNIT_WIDTH, run::toString);
                assertTrue(run.baseline() - role.size() * 0.88 >= -0.5 && run.baseline() <= Grid.UNIT_HEIGHT - 1,
                        run::toString);
            }
        }
    }

    @Test
    void linesOfTextAreApart() {
        List<TextRun> runs = runs(new UnitLabel("取引先マスタ更新", "UNIXジョブ", "bat-host02", ""));

        for (int i = 1; i < runs.size(); i++) {
            assertTrue(runs.get(i).baseline() - runs.get(i - 1).baseline() >= 10, runs.toString());
        }
    }

    @Test
    void nameTooLongIsShortenedAndSaidSo() {
        assertTrue(texts.shortened(UnitLabel.of("長い".repeat(30))));
    }

    @Test
    void overviewHasNoTexts() {
        Drawing drawing = cards.drawing(unit(UnitLabel.of("集計")), UnitOverlay.NONE, CardDetail.OVERVIEW);

        assertEquals(List.of(), texts(drawing));
    }

    private List<TextRun> runs(UnitLabel label) {
        return texts(cards.drawing(unit(label), UnitOverlay.NONE, CardDetail.FULL));
    }

    private static DiagramUnit unit(UnitLabel label) {
        return DiagramUnit.of("U", "j", new Cell(0, 0)).with(label);
    }

    private static List<TextRun> texts(Drawing drawing) {
        List<TextRun> runs = new ArrayList<>();
        drawing.draw(new Pen() {
            @Override
            public void figure(Figure figure, Placement at) {
                assertTrue(at.scale() > 0);
            }

            @Override
            public void text(TextRun text, Placement at) {
                runs.add(text);
            }
        }, Placement.ORIGIN);
        return runs;
    }
}
