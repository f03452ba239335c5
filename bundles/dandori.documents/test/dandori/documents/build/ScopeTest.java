package dandori.documents.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.documents.Definitions;
import dandori.documents.content.Document;
import dandori.documents.content.Form;
import dandori.documents.content.Head;
import dandori.documents.content.ListRow;
import dandori.documents.content.ListSection;
import dandori.documents.content.Scope;
import dandori.documents.content.Section;

class ScopeTest {

    private static final String NESTED = "unit=g,,,;\n{\n\tty=g;\n\tunit=n,,,;\n\t{\n\t\tty=n;\n\t\tel=a,j,+80+48;\n"
            + "\t\tel=m,n,+240+48;\n\t\tunit=a,,,;\n\t\t{\n\t\t\tty=j;\n\t\t}\n\t\tunit=m,,,;\n\t\t{\n\t\t\tty=n;\n"
            + "\t\t\tel=b,j,+80+48;\n\t\t\tunit=b,,,;\n\t\t\t{\n\t\t\t\tty=j;\n\t\t\t}\n\t\t}\n\t}\n}\n";

    private static Document document(Form form, Scope scope) {
        return Definitions.document(NESTED, new Order(form, new Head("", "", "", "", ""),
                Definitions.preset("brief"), Locale.ENGLISH, scope, Planning.NONE));
    }

    private static String rows(Document document) {
        return document.sections().stream().filter(ListSection.class::isInstance).map(ListSection.class::cast)
                .flatMap(list -> list.rows().stream()).map(ListRow::path).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "'', 1, /g /g/n", "'', 2, /g /g/n /g/n/a /g/n/m",
            "'', 3, /g /g/n /g/n/a /g/n/m /g/n/m/b", "/g/n, 1, /g/n /g/n/a /g/n/m", "/g/n/m, 1, /g/n/m /g/n/m/b" })
    void listHasAsManyLevelsAsAreWanted(String unit, int levels, String expected) {
        assertEquals(expected, rows(document(Form.LIST, new Scope(unit, levels))));
    }

    @Test
    void jobnetWhoseUnitsAreTooDeepIsNotDrawn() {
        Document shallow = document(Form.MAP, new Scope("/g/n", 1));

        assertEquals(List.of("map:/g/n"), shallow.sections().stream().map(Section::id).toList());
    }

    @Test
    void scopeOfNoLevelIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new Scope("/g", 0));
    }
}
