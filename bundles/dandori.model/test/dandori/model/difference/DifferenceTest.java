package dandori.model.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dandori.model.difference.Difference.Scope;

/** What is said of a difference. */
class DifferenceTest {

    private static final String FLOW = """
            unit=g,,,;
            {
            	ty=g;
            	el=n,n,+0+0;
            	unit=n,0000,,;
            	{
            		ty=n;
            		el=a,j,+80+48;
            		el=b,j,+240+48;
            		ar=(f=a,t=b);
            		sd=1,15;
            		unit=a,,,;
            		{
            			ty=j;
            			cm="first";
            			te="run first";
            		}
            		unit=b,,,;
            		{
            			ty=j;
            			cm="second";
            			te="run second";
            			tho=8;
            		}
            	}
            }
            """;

    @Test
    void changedParameterIsNamedWithItsUnitAndBothValues() {
        assertEquals(List.of("changed /g/n/b tho: 8 > 4"), Texts.changes(FLOW, FLOW.replace("tho=8", "tho=4")));
    }

    @Test
    void parameterThatBecomesItsDefaultShowsWhatIsWritten() {
        assertEquals(List.of("changed /g/n/b tho: 8 > 0"), Texts.changes(FLOW, FLOW.replace("tho=8", "tho=0")));
        assertEquals(List.of("removed /g/n/b tho: 8 > -"), Texts.changes(FLOW, FLOW.replace("\t\t\ttho=8;\n", "")));
    }

    @Test
    void headerCounts() {
        assertEquals(
                List.of("removed /g/n unit.permission: 0000 > -", "added /g/n unit.owner: - > tanaka"),
                Texts.changes(FLOW, FLOW.replace("n,0000,,", "n,,tanaka,")));
    }

    @Test
    void relationIsAddedRemovedOrChangesItsKind() {
        assertEquals(List.of("removed /g/n ar: (f=a,t=b) > -", "added /g/n ar: - > (f=b,t=a)"),
                Texts.changes(FLOW, FLOW.replace("f=a,t=b", "f=b,t=a")));
        assertEquals(List.of("changed /g/n ar: (f=a,t=b) > (f=a,t=b,con)"),
                Texts.changes(FLOW, FLOW.replace("f=a,t=b", "f=a,t=b,con")));
    }

    @Test
    void scheduleRulesAreToldApartByTheirNumber() {
        assertEquals(List.of("changed /g/n sd: 1,15 > 1,20", "added /g/n sd: - > 2,15"),
                Texts.changes(FLOW, FLOW.replace("sd=1,15;", "sd=2,15;\n\t\tsd=1,20;")));
    }

    @Test
    void renamedUnitIsMovedAndItsRelationsAndPositionStay() {
        String renamed = FLOW.replace("=b,", "=last,").replace("t=b)", "t=last)");

        assertEquals(List.of("moved /g/n/last: /g/n/b > /g/n/last"), Texts.layoutChanges(FLOW, renamed));
    }

    @Test
    void renamedUnitWithAnotherChangeShowsBoth() {
        String renamed = FLOW.replace("=b,", "=last,").replace("t=b)", "t=last)").replace("tho=8", "tho=9");

        assertEquals(List.of("moved /g/n/last: /g/n/b > /g/n/last", "changed /g/n/last tho: 8 > 9"),
                Texts.changes(FLOW, renamed));
    }

    @Test
    void renamedJobnetTakesWhatIsInItAlong() {
        String renamed = FLOW.replace("unit=n,", "unit=nightly,").replace("el=n,", "el=nightly,").replace("tho=8",
                "tho=9");

        assertEquals(List.of("moved /g/nightly: /g/n > /g/nightly", "changed /g/nightly/b tho: 8 > 9"),
                Texts.changes(FLOW, renamed));
    }

    @Test
    void unitInAnotherJobnetIsMovedAndItsRelationsAreRemoved() {
        String two = FLOW.replace("\tel=n,n,+0+0;\n", "\tel=n,n,+0+0;\n\tunit=m,,,;\n\t{\n\t\tty=n;\n\t}\n");
        int from = two.indexOf("\t\tunit=b");
        int to = two.indexOf("\t}\n}", from);
        String body = two.substring(from, to);
        String moved = (two.substring(0, from) + two.substring(to)).replace("\t\tar=(f=a,t=b);\n", "")
                .replace("\tunit=m,,,;\n\t{\n\t\tty=n;\n", "\tunit=m,,,;\n\t{\n\t\tty=n;\n" + body);

        assertEquals(List.of("moved /g/m/b: /g/n/b > /g/m/b", "removed /g/n ar: (f=a,t=b) > -"),
                Texts.changes(two, moved));
    }

    @Test
    void replacedUnitIsNoMove() {
        String replaced = FLOW.replace("=b,", "=c,").replace("second", "quite another thing").replace("tho=8",
                "etm=5");

        List<String> changes = Texts.changes(FLOW, replaced);

        assertTrue(changes.contains("added /g/n/c") && changes.contains("removed /g/n/b"), changes.toString());
    }

    @Test
    void addedJobnetListsEveryUnitInIt() {
        assertEquals(List.of("added /g", "added /g/n", "added /g/n/a", "added /g/n/b"), Texts.changes("", FLOW));
    }

    @Test
    void orderCountsOnlyWithTheLayout() {
        String swapped = FLOW.replace("\t\tel=a,j,+80+48;\n\t\tel=b,j,+240+48;\n",
                "\t\tel=b,j,+240+48;\n\t\tel=a,j,+80+48;\n");

        assertEquals(List.of(), Texts.changes(FLOW, swapped));
        assertEquals(List.of("changed /g/n unit.parameterOrder: ty, el=a,j,+80+48, el=b,j,+240+48, ar=(f=a,t=b), "
                + "sd=1,15 > ty, el=b,j,+240+48, el=a,j,+80+48, ar=(f=a,t=b), sd=1,15"),
                Texts.layoutChanges(FLOW, swapped));
    }

    @Test
    void movedIconShowsOnlyWithTheLayout() {
        String moved = FLOW.replace("+80+48", "+80+240");

        assertEquals(List.of(), Texts.changes(FLOW, moved));
        assertEquals(List.of("changed /g/n el: a,j,+80+48 > a,j,+80+240"), Texts.layoutChanges(FLOW, moved));
    }

    @Test
    void theFileAUnitStandsInDoesNotCount() {
        String other = FLOW.replace("unit=g,", "unit=h,");

        Difference difference = Difference.between(List.of(Texts.tree(FLOW), Texts.tree(other)),
                List.of(Texts.tree(other + FLOW)), Scope.MEANING);

        assertTrue(difference.isEmpty());
    }

    @Test
    void deepNestingAndManyUnitsAreNoTrouble() {
        String deep = "unit=n,,,;\n{\nty=n;\n".repeat(3000) + "}\n".repeat(3000);
        StringBuilder many = new StringBuilder("unit=g,,,;\n{\nty=g;\n");
        for (int i = 0; i < 3000; i++) {
            many.append("unit=j").append(i).append(",,,;\n{\nty=j;\ncm=\"").append(i % 7).append("\";\n}\n");
        }
        String other = many.append("}\n").toString();

        assertEquals(List.of(), Texts.changes(deep, deep));
        assertEquals(3000, Texts.changes(other, other.replace("=j", "=k").replace("ty=k", "ty=j")).size());
    }
}
