package dandori.unitdef.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dandori.unitdef.Definitions;
import dandori.unitdef.SampleFiles;
import dandori.unitdef.syntax.DefinitionTree;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalPrinterTest {

    @Test
    void oneFormWhateverTheSpacing() {
        DefinitionTree tree = Definitions.tree("""
                /* night */
                unit=net , , jp1admin; /* root */ { ty=n;el=a,j,+80 +48; /* first */ sz=12×8;
                unit=a;{ty=j;te="echo
                  2";}
                    cm="late"; ar=(f=a, t=a);
                /* end */ }""");

        assertEquals("""
                /* night */
                /* root */
                unit=net,,jp1admin,;
                {
                	ty=n;
                	el=a,j,+80+48;
                	/* first */
                	sz=12x8;
                	cm="late";
                	ar=(f=a,t=a,seq);
                	unit=a,,,;
                	{
                		ty=j;
                		te="echo
                  2";
                	}
                	/* end */
                }
                """, CanonicalPrinter.print(tree));
    }

    @ParameterizedTest
    @ValueSource(strings = { "sample_ref_minimal", "sample_ref_relations", "sample_ref_schedule" })
    void realFilesDifferFromTheirCanonicalTextInIndentationOnly(String name) {
        String text = new String(SampleFiles.real(name), StandardCharsets.UTF_8);

        String canonical = CanonicalPrinter.print(Definitions.tree(text));

        assertEquals(text.replace("        ", "\t") + "\n", canonical);
    }

    @Test
    void oneUnitIsPrintedAsAFileOfItsOwn() {
        DefinitionTree tree = Definitions.tree("unit=g;\n{\n\tty=g;\n\tunit=n;\n\t{\n\t\tty=n;\n\t}\n}\n");

        assertEquals("unit=n,,,;\n{\n\tty=n;\n}\n", CanonicalPrinter.print(tree.unit("/g/n").orElseThrow()));
    }
}
