package dandori.documents.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import dandori.diagram.mark.ChangeMark;
import dandori.documents.Definitions;
import dandori.documents.content.Change;
import dandori.documents.content.ChangesSection;
import dandori.documents.content.Document;
import dandori.documents.content.FlowSection;
import dandori.documents.content.Form;
import dandori.documents.content.ListRow;
import dandori.documents.content.ListSection;
import dandori.documents.content.MapSection;

class ComparisonTest {

    private static final String BEFORE = """
            unit=net,,,;
            {
                ty=n;
                el=a,j,+80+48;
                el=b,j,+240+48;
                ar=(f=a,t=b);
                unit=a,,,;
                {
                    ty=j;
                    prm="-m diff";
                }
                unit=b,,,;
                {
                    ty=j;
                    cm="goes";
                }
            }
            """;
    private static final String NOW = """
            unit=net,,,;
            {
                ty=n;
                el=a,j,+80+48;
                el=c,j,+240+144;
                ar=(f=a,t=c);
                unit=a,,,;
                {
                    ty=j;
                    prm="-m full";
                }
                unit=c,,,;
                {
                    ty=pj;
                }
            }
            """;

    private static Document marked(Form form, String before, String now) {
        return Comparison.marked(Definitions.document(before, form, Locale.ENGLISH),
                Definitions.document(now, form, Locale.ENGLISH), "2");
    }

    private static ChangesSection changes(Document document) {
        return (ChangesSection) document.sections().get(0);
    }

    @Test
    void changedCellKeepsItsEarlierValueAndRemovedRowsStayInPlace() {
        Document document = marked(Form.LIST, BEFORE, NOW);

        ListSection list = (ListSection) document.section("list:/net").orElseThrow();
        assertEquals(List.of("/net NONE", "/net/a CHANGED", "/net/b REMOVED", "/net/c ADDED"),
                list.rows().stream().map(row -> row.path() + " " + row.change()).toList());
        ListRow changed = list.rows().get(1);
        int parameters = document.columns().stream().map(column -> column.key()).toList().indexOf("prm");
        assertEquals("-m diff", changed.before().get(parameters));
        assertEquals("-m full", changed.cells().get(parameters));
    }

    @Test
    void listOfChangesNamesEveryFact() {
        List<String> facts = changes(marked(Form.LIST, BEFORE, NOW)).rows().stream()
                .map(row -> row.change() + " " + row.path() + " " + row.item() + " " + row.before() + " → "
                        + row.after())
                .toList();

        assertEquals(List.of("CHANGED /net/a Parameters -m diff → -m full", "ADDED /net/c   → PC job / a",
                "REMOVED /net/b  UNIX job / goes / a → "), facts);
    }

    @Test
    void pictureMarksUnitsAndRelations() {
        Document document = marked(Form.MAP, BEFORE, NOW);

        MapSection map = (MapSection) document.section("map:/net").orElseThrow();
        assertEquals(ChangeMark.ADDED, map.picture().units().get("c"));
        assertEquals(ChangeMark.REMOVED, map.picture().units().get("b"));
        assertEquals(2, map.picture().relations().size());
        assertEquals(1, changes(document).pairs().size());
    }

    @Test
    void changedItemMarksTheCardOfAFlow() {
        FlowSection flow = (FlowSection) marked(Form.FLOW, BEFORE, NOW).section("flow:/net").orElseThrow();

        assertEquals(ChangeMark.CHANGED, flow.picture().units().get("a"));
    }

    @Test
    void sameDefinitionHasNoChanges() {
        for (Form form : List.of(Form.LIST, Form.MAP, Form.FLOW)) {
            ChangesSection changes = changes(marked(form, BEFORE, BEFORE));

            assertTrue(changes.rows().isEmpty() && changes.pairs().isEmpty(), form.key());
        }
    }

    @Test
    void jobnetThatIsGoneStaysStruckThrough() {
        String both = BEFORE + BEFORE.replace("unit=net", "unit=old");

        Document document = marked(Form.LIST, both, BEFORE);

        ListSection gone = (ListSection) document.section("list:/old").orElseThrow();
        assertTrue(gone.rows().stream().allMatch(row -> row.change() == Change.REMOVED));
    }
}
