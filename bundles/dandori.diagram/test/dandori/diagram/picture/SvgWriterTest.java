package dandori.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dandori.diagram.DiagramJobnet;
import dandori.diagram.DiagramUnit;
import dandori.diagram.Jobnets;
import dandori.diagram.UnitLabel;
import dandori.diagram.mark.ChangeMark;
import dandori.diagram.mark.ProblemMark;
import dandori.diagram.mark.StateMark;
import dandori.diagram.text.EstimatedWidths;
import dandori.diagram.text.LineBreaker;
import dandori.diagram.theme.Palette;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgWriterTest {
    private final UnitCard cards = new UnitCard(new CardText(new LineBreaker(new EstimatedWidths())));

    @Test
    void orderIntakeLooksAsAgreed() throws IOException {
        String svg = new SvgWriter(Palette.LIGHT).write(new JobnetPicture(Jobnets.orderIntake(), watched(), cards));

        try (InputStream golden = SvgWriterTest.class.getResourceAsStream("order-intake.svg")) {
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), svg);
        }
    }

    private static Overlay watched() {
        List<DiagramUnit> units = Jobnets.orderIntake().units();
        return new Overlay(Map.of(units.get(0).id(), UnitOverlay.of(StateMark.NORMAL), units.get(1).id(),
                new UnitOverlay(List.of(StateMark.RUNNING_ABNORMAL), "00:12:31"), units.get(3).id(),
                UnitOverlay.of(ChangeMark.CHANGED, ProblemMark.ERROR)),
                Map.of(Jobnets.orderIntake().relations().get(2), ChangeMark.ADDED));
    }

    @Test
    void everyUnitAndRelationHasATitleWithItsFullName() throws Exception {
        DiagramJobnet net = Jobnets.orderIntake();
        Document svg = parse(new SvgWriter(Palette.LIGHT).write(new JobnetPicture(net, Overlay.NONE, cards)));

        List<String> titles = texts(svg, "title");

        net.units().forEach(unit -> assertTrue(titles.contains(unit.label().name()), unit::id));
        assertTrue(titles.contains("日次受注 <A&B>"));
        assertEquals(1 + net.units().size() + net.relations().size(), titles.size());
        assertTrue(texts(svg, "desc").contains("「いずれか完了」の説明"));
    }

    @Test
    void namesCanBeReadBackFromTheTexts() throws Exception {
        Document svg = parse(new SvgWriter(Palette.DARK).write(new JobnetPicture(Jobnets.orderIntake(), Overlay.NONE,
                cards)));

        String all = String.join("", texts(svg, "text"));

        Jobnets.orderIntake().units().forEach(unit -> assertTrue(all.contains(unit.label().name()), unit::id));
    }

    @Test
    void awkwardTextsStayWellFormed() throws Exception {
        String awkward = "<a>&\"'\u0000\u0008]]>\uD800 𠮷";
        DiagramJobnet net = Jobnets.of("A1");
        DiagramJobnet named = net.with(List.of(net.units().get(0)
                .with(new UnitLabel(awkward, awkward, awkward, awkward))), List.of());

        Document svg = parse(new SvgWriter(Palette.LIGHT).write(new JobnetPicture(named, Overlay.NONE, cards)));

        assertEquals("<a>&\"'\uFFFD\uFFFD]]>\uFFFD 𠮷", texts(svg, "title").get(1));
    }

    @Test
    void samePictureGivesTheSameCharactersInEveryLocale() {
        JobnetPicture picture = new JobnetPicture(Jobnets.scattered(4, 40, 60, 8), everyState(), cards);
        String svg = new SvgWriter(Palette.DARK).write(picture);
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(svg, new SvgWriter(Palette.DARK).write(picture));
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static Overlay everyState() {
        Map<String, UnitOverlay> units = new HashMap<>();
        for (StateMark mark : StateMark.values()) {
            units.put("U" + mark.ordinal(), UnitOverlay.of(mark));
        }
        return new Overlay(units, Map.of());
    }

    @Test
    void stateIsToldByClassBadgeAndNote() throws Exception {
        String svg = new SvgWriter(Palette.LIGHT).write(new JobnetPicture(Jobnets.orderIntake(), watched(), cards));

        assertTrue(svg.contains("class=\"unit jobnet running-abnormal\""));
        assertTrue(svg.contains(">00:12:31</text>"));
        assertFalse(svg.contains(">下位 12 ユニット</text>"));
    }

    @Test
    void viewCutsOutAPart() throws Exception {
        JobnetPicture picture = new JobnetPicture(Jobnets.of("B2"), Overlay.NONE, cards);

        Element root = parse(new SvgWriter(Palette.LIGHT).write(picture, picture.usedBounds())).getDocumentElement();

        assertEquals("160 96 160 96", root.getAttribute("viewBox"));
    }

    @ParameterizedTest
    @CsvSource({ "0,0", "1.5,1.5", "-0.004,0", "-1.25,-1.25", "12.345,12.35", "1234567.25,1234567.25", "0.05,0.05" })
    void numbersAreShortAndPlain(double value, String expected) {
        assertEquals(expected, SvgText.number(value));
    }

    private static List<String> texts(Document svg, String element) {
        NodeList nodes = svg.getElementsByTagName(element);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> nodes.item(i).getTextContent())
                .collect(Collectors.toList());
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
