package dandori.unitdef.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dandori.unitdef.Definitions;
import dandori.unitdef.SampleFiles;
import dandori.unitdef.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {

    @Test
    void realFileBecomesUnitsWithParameters() {
        DefinitionTree tree = Definitions.tree(SampleFiles.real("sample_ref_event_and_monitor"), "UTF-8");

        UnitNode jobnet = tree.unit("/sample_ref_event_and_monitor/root_jn").orElseThrow();

        assertEquals("n", jobnet.type());
        assertEquals(List.of(".CONDITION", "send_event", "file_watch", "win_event_watch"),
                jobnet.units().stream().map(UnitNode::name).toList());
        assertEquals("\"description line1\ndescription line2\"",
                jobnet.units().get(3).parameter("ntdis").orElseThrow().value());
        assertEquals("/sample_ref_event_and_monitor/root_jn/.CONDITION/recv_event",
                jobnet.units().get(0).units().get(0).path());
    }

    @Test
    void positionsCountCharactersFromOne() {
        DefinitionTree tree = Definitions.tree("/* 𠮷 */ unit=夜間;\r\n{\r\n  ty = g ;\r\n}");

        UnitNode unit = tree.units().get(0);
        ParameterNode type = unit.parameters().get(0);

        assertEquals(List.of(1, 14), List.of(unit.position().line(), unit.position().column()));
        assertEquals(List.of(3, 3), List.of(type.position().line(), type.position().column()));
        assertEquals(List.of(3, 8), List.of(type.valuePosition().line(), type.valuePosition().column()));
        assertEquals("g", type.value());
    }

    @Test
    void nodesOfOneUnitAreEqualAndOfAnotherAreNot() {
        DefinitionTree tree = Definitions.tree("unit=a;{ty=g;}unit=b;{ty=g;}");

        assertEquals(tree.units().get(0), tree.units().get(0));
        assertEquals(tree.units().get(0).hashCode(), tree.units().get(0).hashCode());
        assertEquals(tree.units().get(1).parameters(), tree.units().get(1).parameters());
        assertNotEquals(tree.units().get(0), tree.units().get(1));
        assertNotEquals(tree.units().get(0), Definitions.tree(tree.print()).units().get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', value = {
            "ty=g; | g", "ty = g ; | g", "ty=/* c */g; | /* c */g", "ty=g /* c */; | g", "cm=\"a;b}\"; | \"a;b}\"",
            "cm=\"/* no */\"; | \"/* no */\"", "cm=\"#\"##\"; | \"#\"##\"", "ar=( f=a , t=b ); | ( f=a , t=b )",
            "lftpd=!\"a;b\":\"c\"; | !\"a;b\":\"c\"", "ex=/tmp/*; | /tmp/*", "prm=a{b}c; | a{b}c", "prm=x } y; | x } y",
            "te=two words; | two words" })
    void valueIsWhatStandsBetweenEqualsSignAndSemicolon(String parameter, String value) {
        UnitNode unit = Definitions.tree("unit=a;\n{\n" + parameter + "\n}\n").units().get(0);

        assertEquals(List.of(value), unit.parameters().stream().map(ParameterNode::value).toList());
    }

    @Test
    void valueMayBeEmptyOrGoOnInTheNextLine() {
        UnitNode unit = Definitions.tree("unit=a;\n{\ncm=;\nprm= ;\nar=(f=a,\n t=b);\n}\n").units().get(0);

        assertEquals(List.of("", "", "(f=a,\n t=b)"), unit.parameters().stream().map(ParameterNode::value).toList());
    }

    @Test
    void commentsMayStandAnywhere() {
        String text = "/*0*/unit/*no*/=x;{}";
        String tolerated = """
                /* 1 */ /* 2 */
                unit=a /* 3 */,,jp1admin,; /* 4 */
                /* 5 */
                { /* 6 */
                /* 7 */ ty=g; /* 8 */
                unit=b;{/* 9 */}
                /* 10 */
                } /* 11 */
                /* 12 */""";

        Parser.Parsed parsed = Parser.parse(SourceText.of(tolerated));

        assertTrue(parsed.problems().stream().noneMatch(problem -> problem.isError()), () -> "" + parsed.problems());
        assertEquals(new UnitAttributes("a", "", "jp1admin", ""), parsed.tree().units().get(0).attributes());
        assertEquals("g", parsed.tree().units().get(0).type());
        assertEquals(text, Definitions.tree(text).print());
    }

    @Test
    void parserGoesOnAfterEachFault() {
        String text = """
                unit=a,,,
                {
                	ty=g
                	cm="open;
                	unit=b;
                	{
                		what
                		ty=n;
                	}
                """;

        Parser.Parsed parsed = Parser.parse(SourceText.of(text));

        assertEquals(List.of("1:10 MISSING_SEMICOLON", "3:6 MISSING_SEMICOLON", "4:5 UNTERMINATED_STRING",
                "7:3 UNEXPECTED_TEXT", "9:3 MISSING_CLOSE_BRACE"),
                parsed.problems().stream().map(each -> each.line() + ":" + each.column() + " " + each.code()).toList());
        assertEquals("n", parsed.tree().unit("/a/b").orElseThrow().type());
        assertEquals(List.of("ty=g;", "cm=\"open;"),
                parsed.tree().units().get(0).parameters().stream().map(ParameterNode::toString).toList());
    }

    @Test
    void everyPrefixOfAFileIsReadAndPrinted() {
        String text = new String(SampleFiles.real("sample_ref_event_and_monitor"), StandardCharsets.UTF_8);

        for (int length = 0; length < text.length(); length++) {
            String prefix = text.substring(0, length);
            Parser.Parsed parsed = Parser.parse(SourceText.of(prefix));

            assertEquals(prefix, parsed.tree().print());
            boolean complete = length == text.length() - 1 && prefix.endsWith("}");
            assertFalse(parsed.problems().isEmpty() && !complete, () -> "no problem after " + prefix.length());
        }
    }

    @Test
    void pathThatLeadsNowhereFindsNothing() {
        DefinitionTree tree = Definitions.tree("unit=a;{ty=g;unit=b;{ty=n;}}");

        assertEquals("b", tree.unit("a/b").orElseThrow().name());
        assertTrue(tree.unit("/a/c").isEmpty());
        assertTrue(tree.unit("/b").isEmpty());
        assertEquals("a", tree.unit("/a/b").orElseThrow().parent().orElseThrow().name());
    }
}
