package dandori.unitdef.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dandori.unitdef.Definitions;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterDraft;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitAttributes;
import dandori.unitdef.syntax.UnitDraft;
import dandori.unitdef.syntax.UnitNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionEditTest {

    private static final String NET = """
            /* 夜間 */
            unit=net,,jp1admin,;
            {
            	ty=n;

            	/* layout */
            	sz=10x8;
            	el=a,j,+80 +48;  /* first */
            	el=b,j,+240+48;
            	ar=(f=a,t=b,seq);
            	unit=a,,jp1admin,;
            	{
            		ty=j;
            		te="echo 1
            echo 2";
            	}
            	unit=b,,jp1admin,;
            	{
            		ty=j;
            	}
            }
            """;

    @Test
    void nothingChangedIsTheSameText() {
        DefinitionTree tree = Definitions.tree(NET);
        DefinitionEdit edit = new DefinitionEdit(tree);
        edit.unit(tree.unit("/net/a").orElseThrow());

        assertSame(tree.source(), edit.write());
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n" })
    void replacedValueChangesItsLineOnly(String lineEnd) {
        DefinitionTree tree = Definitions.tree(NET.replace("\n", lineEnd));
        UnitNode net = tree.unit("/net").orElseThrow();
        DefinitionEdit edit = new DefinitionEdit(tree);

        edit.unit(net).replaceValue(first(net, "el"), "a,j,+400+48");

        assertEquals(NET.replace("+80 +48", "+400+48").replace("\n", lineEnd), edit.write().text());
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n" })
    void insertedParameterGetsALineLikeItsNeighbour(String lineEnd) {
        DefinitionTree tree = Definitions.tree(NET.replace("\n", lineEnd));
        UnitNode net = tree.unit("/net").orElseThrow();
        DefinitionEdit edit = new DefinitionEdit(tree);

        edit.unit(net).insertAfter(first(net, "ty"), "cm", "\"new\"").addParameter("ar", "(f=b,t=a,seq)");

        assertEquals(NET.replace("\tty=n;\n", "\tty=n;\n\tcm=\"new\";\n")
                .replace("t=b,seq);\n", "t=b,seq);\n\tar=(f=b,t=a,seq);\n").replace("\n", lineEnd),
                edit.write().text());
    }

    @Test
    void removedParameterGoesWithItsLineAndLeavesComments() {
        DefinitionTree tree = Definitions.tree(NET);
        UnitNode net = tree.unit("/net").orElseThrow();
        DefinitionEdit edit = new DefinitionEdit(tree);

        edit.unit(net).remove(first(net, "sz")).remove(first(net, "el"));

        assertEquals(NET.replace("\tsz=10x8;\n", "").replace("\tel=a,j,+80 +48;  /* first */\n", ""),
                edit.write().text());
    }

    @Test
    void valueOfSeveralLinesIsRemovedWhole() {
        DefinitionTree tree = Definitions.tree(NET);
        UnitNode job = tree.unit("/net/a").orElseThrow();
        DefinitionEdit edit = new DefinitionEdit(tree);

        edit.unit(job).remove(first(job, "te"));

        assertEquals(NET.replace("\t\tte=\"echo 1\necho 2\";\n", ""), edit.write().text());
    }

    @Test
    void renamedUnitKeepsTheRestOfItsHeader() {
        DefinitionTree tree = Definitions.tree(NET.replace("unit=b,,jp1admin,;", "unit = b ,, jp1admin,; /* hm */"));
        DefinitionEdit edit = new DefinitionEdit(tree);

        edit.unit(tree.unit("/net/b").orElseThrow()).rename("締め");
        edit.unit(tree.unit("/net/a").orElseThrow()).attributes(new UnitAttributes("a", "4000", "", ""));

        assertEquals(NET.replace("unit=b,,jp1admin,;", "unit = 締め,,jp1admin,; /* hm */").replace("unit=a,,jp1admin,;",
                "unit=a,4000,,;"), edit.write().text());
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n" })
    void newUnitIsIndentedLikeItsSiblings(String lineEnd) {
        DefinitionTree tree = Definitions.tree(NET.replace("\n", lineEnd));
        DefinitionEdit edit = new DefinitionEdit(tree);

        edit.unit(tree.unit("/net").orElseThrow()).addUnit(UnitDraft.of(UnitAttributes.named("c"),
                List.of(ParameterDraft.of("ty", "j")), List.of()));

        String added = "\tunit=c,,,;\n\t{\n\t\tty=j;\n\t}\n";
        assertEquals((NET.substring(0, NET.length() - 2) + added + "}\n").replace("\n", lineEnd), edit.write().text());
    }

    @Test
    void removedUnitTakesItsBlockAlong() {
        DefinitionTree tree = Definitions.tree(NET);
        DefinitionEdit edit = new DefinitionEdit(tree);

        edit.remove(tree.unit("/net/b").orElseThrow());

        assertEquals(NET.replace("\tunit=b,,jp1admin,;\n\t{\n\t\tty=j;\n\t}\n", ""), edit.write().text());
    }

    @Test
    void reorderedParametersAndUnitsSwapTheirText() {
        DefinitionTree tree = Definitions.tree(NET);
        UnitNode net = tree.unit("/net").orElseThrow();
        DefinitionEdit edit = new DefinitionEdit(tree);

        edit.unit(net).moveParameter(3, 2).moveUnit(0, 1);

        String first = "\tel=a,j,+80 +48;  /* first */\n";
        String second = "\tel=b,j,+240+48;\n";
        String a = tree.unit("/net/a").orElseThrow().text();
        String b = tree.unit("/net/b").orElseThrow().text();
        assertEquals(NET.replace(first + second, second + first).replace(a + b, b + a), edit.write().text());
    }

    @Test
    void unitThatWasRemovedAndComesBackPrintsItsOldText() {
        DefinitionTree tree = Definitions.tree(NET);
        UnitNode net = tree.unit("/net").orElseThrow();
        UnitNode removed = tree.unit("/net/a").orElseThrow();
        ParameterNode element = first(net, "el");
        DefinitionEdit edit = new DefinitionEdit(tree);
        edit.remove(removed);
        edit.unit(net).remove(element);
        DefinitionTree without = Definitions.tree(edit.write().text());

        DefinitionEdit undo = new DefinitionEdit(without);
        undo.unit(without.unit("/net").orElseThrow()).units().add(0, removed);
        undo.unit(without.unit("/net").orElseThrow()).parameters().add(2, element);

        assertEquals(NET, undo.write().text());
    }

    @Test
    void unitMovedToAnotherDepthIsIndentedAnewButItsStringsStay() {
        DefinitionTree tree = Definitions.tree(NET);
        DefinitionTree target = Definitions.tree(
                "unit=g;\n{\n    ty=g;\n    unit=n;\n    {\n        ty=n;\n    }\n}\n".replace("\n", "\r\n"));
        DefinitionEdit edit = new DefinitionEdit(target);

        edit.unit(target.unit("/g/n").orElseThrow()).addUnit(tree.unit("/net/a").orElseThrow());

        assertEquals("""
                unit=g;
                {
                    ty=g;
                    unit=n;
                    {
                        ty=n;
                        unit=a,,jp1admin,;
                        {
                        	ty=j;
                        	te="echo 1#
                echo 2";
                        }
                    }
                }
                """.replace("\n", "\r\n").replace("#\r\n", "\n"), edit.write().text());
    }

    @Test
    void everyDraftOfEqualContentIsTheSameText() {
        DefinitionTree tree = Definitions.tree(NET);

        String written = DefinitionWriter.write(tree, tree.units().stream().map(DefinitionEditTest::redrafted).toList())
                .text();

        assertSame(tree.print(), written);
    }

    private static UnitDraft redrafted(UnitNode unit) {
        UnitDraft draft = UnitDraft.from(unit);
        return new UnitDraft(draft.origin(), draft.attributes(), new ArrayList<>(unit.parameters().stream()
                .map(node -> ParameterDraft.changed(node, node.value())).toList()),
                new ArrayList<>(unit.units().stream().map(DefinitionEditTest::redrafted).toList()));
    }

    private static ParameterNode first(UnitNode unit, String key) {
        return unit.parameter(key).orElseThrow();
    }
}
