package dandori.model.commands.create;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dandori.model.Unit;
import dandori.model.commands.Sample;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.NameRules;

class UnitTextTest {

    private static final String NET = "/sales/orders";
    private static final String TWO = "el=total,pj,+240+48;\nel=decide,jdj,+400+48;\nar=(f=total,t=decide,seq);\n"
            + "unit=total,,jp1admin,;\n{\n\tty=pj;\n}\nunit=decide,,jp1admin,;\n{\n\tty=jdj;\n}\n";

    private final Sample sample = new Sample();

    @Test
    void textHasPlacesRelationsAndUnitsAsTheyStandInTheirJobnet() {
        CopiedUnits copied = CopiedUnits.of(List.of(sample.unit(NET + "/total"), sample.unit(NET + "/decide")));

        assertEquals(TWO, UnitText.write(copied));
    }

    @Test
    void whatIsReadFromTheTextIsWhatWasCopied() {
        CopiedUnits copied = CopiedUnits.of(List.of(sample.unit(NET + "/total"), sample.unit(NET + "/nested"),
                sample.unit(NET + "/mend")));

        CopiedUnits read = UnitText.read(UnitText.write(copied)).orElseThrow();

        assertEquals(UnitText.write(copied), UnitText.write(read));
        assertEquals(1, read.joints().size());
    }

    @Test
    void definitionFromElsewhereIsReadToo() {
        CopiedUnits read = UnitText.read("unit=x,,,;\r\n{\r\n\tty=j;\r\n\tsc=\"/bin/x\";\r\n\txyz=1;\r\n}\r\n")
                .orElseThrow();

        var paste = new PasteUnitsCommand(read, Level.below(sample.unit(NET)), PasteStyle.near(true), NameRules.UTF_8);
        paste.execute();

        Unit pasted = sample.unit(NET + "/x");
        assertEquals(paste.pasted(), List.of(pasted));
        assertEquals(2, pasted.getParameters().size());
    }

    @Test
    void otherTextIsNoUnit() {
        for (String text : List.of("", "hello", "unit=x,,,;", "unit=x,,,;\n{\n\tty=j;\n}\n}\nunit=y,,,;\n{\n\tty=j;\n",
                "el=a,j,+80+48;\n")) {
            assertEquals(Optional.empty(), UnitText.read(text), text);
        }
    }
}
