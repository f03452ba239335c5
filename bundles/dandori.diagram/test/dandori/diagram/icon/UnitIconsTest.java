package dandori.diagram.icon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dandori.diagram.UnitKind;
import dandori.diagram.draw.Figure;
import dandori.diagram.draw.PathSink;
import dandori.diagram.draw.Pen;
import dandori.diagram.draw.Placement;
import dandori.diagram.draw.TextRun;
import dandori.diagram.theme.Palette;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitIconsTest {
    @ParameterizedTest
    @ValueSource(strings = { "g", "mg", "n", "rn", "rm", "rr", "mn", "rc", "nc", "hln", "j", "rj", "pj", "rp", "qj",
            "rq", "jdj", "rjdj", "orj", "rorj", "evwj", "revwj", "flwj", "mlwj", "mqwj", "mswj", "lfwj", "ntwj", "tmwj",
            "evsj", "mlsj", "mqsj", "mssj", "cmsj", "pwlj", "pwrj", "cj", "rcj", "cpj", "rcpj", "fxj", "rfxj", "htpj",
            "rhtpj" })
    void everyTypeHasAnIcon(String ty) {
        assertNotEquals(UnitKind.UNKNOWN, UnitKind.of(ty));
        assertTrue(UnitIcons.of(UnitKind.of(ty), UnitKind.recovery(ty)).pieces().size() > 0);
    }

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    void iconStaysInItsSquare(UnitKind kind) {
        Outline outline = new Outline();

        UnitIcons.of(kind, true).draw(outline, Placement.ORIGIN);

        outline.places.forEach(place -> assertTrue(place >= 0 && place <= UnitIcons.SIZE, () -> kind + " at " + place));
    }

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    void recoveryFormHasAMarkOfItsOwn(UnitKind kind) {
        assertNotEquals(UnitIcons.of(kind, false), UnitIcons.of(kind, true));
    }

    @Test
    void noTwoKindsShareAForm() {
        Map<List<Double>, UnitKind> forms = new HashMap<>();
        for (UnitKind kind : UnitKind.values()) {
            Outline outline = new Outline();
            UnitIcons.of(kind, false).draw(outline, Placement.ORIGIN);
            assertEquals(null, forms.put(outline.places, kind), kind::key);
        }
    }

    @Test
    void placementMovesAndScales() {
        Outline outline = new Outline();

        UnitIcons.of(UnitKind.UNIX_JOB, false).draw(outline, UnitIcons.at(100, 100, 24));

        outline.places.forEach(place -> assertTrue(place >= 100 && place <= 124, () -> "at " + place));
    }

    /** Collects where lines go and how wide they are. */
    private static final class Outline implements Pen, PathSink {
        private final List<Double> places = new ArrayList<>();

        @Override
        public void figure(Figure figure, Placement at) {
            if (Palette.painted(figure.ink().fill()) || Palette.painted(figure.ink().line())) {
                figure.shape().trace(this, at);
            }
        }

        @Override
        public void text(TextRun text, Placement at) {
            throw new AssertionError("text in an icon: " + text);
        }

        @Override
        public void moveTo(double x, double y) {
            places.addAll(List.of(x, y));
        }

        @Override
        public void lineTo(double x, double y) {
            places.addAll(List.of(x, y));
        }

        @Override
        public void cubicTo(double x1, double y1, double x2, double y2, double x, double y) {
            places.addAll(List.of(x, y));
        }

        @Override
        public void close() {
            places.add(0.0 + places.get(0));
        }
    }
}
