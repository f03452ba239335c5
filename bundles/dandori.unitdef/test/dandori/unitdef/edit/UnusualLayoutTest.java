package dandori.unitdef.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dandori.unitdef.Definitions;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterDraft;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitAttributes;
import dandori.unitdef.syntax.UnitDraft;
import dandori.unitdef.syntax.UnitNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Edits to files that no program would write so. */
class UnusualLayoutTest {

    @Test
    void insertedParameterInAFileOfMixedLineEndsFollowsItsNeighbour() {
        DefinitionTree tree = Definitions.tree("unit=n;\n{\r\n  ty=n;\r\n\tsz=1x1;\n}\n");
        UnitNode unit = tree.units().get(0);
        DefinitionEdit edit = new DefinitionEdit(tree);

        edit.unit(unit).insertAfter(first(unit, "ty"), "cm", "\"a\"").addParameter("rg", "5");

        assertEquals("unit=n;\n{\r\n  ty=n;\r\n  cm=\"a\";\r\n\tsz=1x1;\n\trg=5;\n}\n", edit.write().text());
    }

    @Test
    void unitsOnOneLineAreEditedInTheirLine() {
        DefinitionTree tree = Definitions.tree("unit=n;{ty=n;cm=\"a\";unit=j;{ty=j;te=\"x\";}}");
        UnitNode net = tree.units().get(0);
        UnitNode job = net.units().get(0);
        DefinitionEdit edit = new DefinitionEdit(tree);

        edit.unit(net).remove(first(net, "cm")).addParameter("sz", "1x1");
        edit.unit(job).replaceValue(first(job, "te"), "\"y\"");

        assertEquals("unit=n;{ty=n;sz=1x1;unit=j;{ty=j;te=\"y\";}}", edit.write().text());
    }

    @Test
    void parametersThatShareALineLoseOnlyThemselves() {
        DefinitionTree tree = Definitions.tree("unit=n;\n{\n\tty=n;cm=\"a\"; sz=1x1;\n\trg=2;\n}\n");
        UnitNode net = tree.units().get(0);

        assertEquals("unit=n;\n{\n\tcm=\"a\"; sz=1x1;\n\trg=2;\n}\n", without(tree, net, "ty"));
        assertEquals("unit=n;\n{\n\tty=n; sz=1x1;\n\trg=2;\n}\n", without(tree, net, "cm"));
        assertEquals("unit=n;\n{\n\tty=n;cm=\"a\";\n\trg=2;\n}\n", without(tree, net, "sz"));
        assertEquals("unit=n;\n{\n\trg=2;\n}\n", without(tree, net, "ty", "cm", "sz"));
    }

    @Test
    void parameterBeforeAClosingBraceOnItsLineIsFollowedByANewLine() {
        DefinitionTree tree = Definitions.tree("unit=n;\n{\n\tty=n; }\n");
        DefinitionEdit edit = new DefinitionEdit(tree);

        edit.unit(tree.units().get(0)).addParameter("sz", "1x1");

        assertEquals("unit=n;\n{\n\tty=n;\n\tsz=1x1;\n }\n", edit.write().text());
    }

    @Test
    void fileWithoutFinalLineEndTakesAnotherUnit() {
        DefinitionTree tree = Definitions.tree("unit=a;\r\n{\r\n ty=g;\r\n}");
        DefinitionEdit edit = new DefinitionEdit(tree);

        edit.units().add(UnitDraft.of(UnitAttributes.named("b"), List.of(ParameterDraft.of("ty", "n")), List.of()));

        assertEquals("unit=a;\r\n{\r\n ty=g;\r\n}\r\nunit=b,,,;\r\n{\r\n ty=n;\r\n}\r\n", edit.write().text());
    }

    @Test
    void unitWithoutContentGetsItsFirstParameter() {
        DefinitionTree tree = Definitions.tree("unit=g;\n{\n\tty=g;\n\tunit=n;\n\t{\n\t}\n}\n");
        DefinitionEdit edit = new DefinitionEdit(tree);

        edit.unit(tree.unit("/g/n").orElseThrow()).addParameter("ty", "n");

        assertEquals("unit=g;\n{\n\tty=g;\n\tunit=n;\n\t{\n\t\tty=n;\n\t}\n}\n", edit.write().text());
    }

    @Test
    void editedShiftJisFileKeepsEveryOtherByte() {
        Charset shiftJis = Charset.forName("windows-31j");
        byte[] head = "unit=n;\n{\n\tty=n;\n\tcm=\"".getBytes(shiftJis);
        byte[] twice = { (byte) 0x81, (byte) 0xE0, (byte) 0x87, (byte) 0x90, (byte) 0xED, 0x40 };
        byte[] tail = "\";\n\tsz=1x1;\n}\n".getBytes(shiftJis);
        DefinitionTree tree = Definitions.tree(join(head, twice, tail), "Shift_JIS");
        UnitNode net = tree.units().get(0);
        DefinitionEdit edit = new DefinitionEdit(tree);

        edit.unit(net).replaceValue(first(net, "sz"), "2x2").rename("夜");

        assertArrayEquals(join("unit=夜;\n{\n\tty=n;\n\tcm=\"".getBytes(shiftJis), twice,
                "\";\n\tsz=2x2;\n}\n".getBytes(shiftJis)), Definitions.bytes(edit.write()));
    }

    @Test
    void shortHeaderGrowsOnlyAsFarAsNeeded() {
        DefinitionTree tree = Definitions.tree("unit=a;{ty=g;}");
        DefinitionEdit edit = new DefinitionEdit(tree);

        edit.unit(tree.units().get(0)).attributes(new UnitAttributes("b", "", "owner", ""));

        assertEquals("unit=b,,owner;{ty=g;}", edit.write().text());
    }

    private static String without(DefinitionTree tree, UnitNode unit, String... keys) {
        DefinitionEdit edit = new DefinitionEdit(tree);
        for (String key : keys) {
            edit.unit(unit).remove(first(unit, key));
        }
        return edit.write().text();
    }

    private static ParameterNode first(UnitNode unit, String key) {
        return unit.parameter(key).orElseThrow();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
