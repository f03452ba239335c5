package dandori.imports.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import dandori.imports.holidays.HolidayChange.Action;
import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;
import dandori.unitdef.syntax.DefinitionTree;

/** Holidays in a group's calendar. */
class HolidayEditTest {

    private static final String BEFORE = "/* by hand */\r\nunit=Sales,,,;\r\n{\r\n  ty=g;\r\n  cl=su;\r\n"
            + "  op=2026/02/11;  \r\n  cl=2026/01/01;\r\n\r\n  el=Net,n,+80+48;\r\n  unit=Net,,,;\r\n  {\r\n    ty=n;\r\n"
            + "  }\r\n}\r\n";

    private static HolidayEdit edit(String text, String... days) {
        DefinitionTree tree = ((Reading.Readable) DefinitionReader.read(text.getBytes(StandardCharsets.UTF_8))).tree();
        List<Holiday> holidays = List.of(days).stream().map(day -> new Holiday(LocalDate.parse(day), day)).toList();
        return new HolidayEdit(tree, tree.unit("/Sales").orElseThrow(), holidays);
    }

    private static List<Action> actions(HolidayEdit edit) {
        return edit.changes().stream().map(HolidayChange::action).toList();
    }

    @Test
    void newDaysAreAddedAfterTheGroupsDaysAndEveryOtherCharacterStays() {
        HolidayEdit edit = edit(BEFORE, "2026-01-01", "2026-02-11", "2026-05-03", "2027-01-01");

        assertEquals(List.of(Action.PRESENT, Action.KEPT_OPEN, Action.ADDED, Action.ADDED), actions(edit));
        assertEquals(BEFORE.replace("  cl=2026/01/01;\r\n",
                "  cl=2026/01/01;\r\n  cl=2026/05/03;\r\n  cl=2027/01/01;\r\n"), edit.write().text());
    }

    @Test
    void aGroupWithoutDaysGetsThemAfterItsOtherSettings() {
        String bare = "unit=Sales,,,;\n{\n\tty=g;\n\tcm=\"x\";\n\tel=Net,n,+80+48;\n\tunit=Net,,,;\n\t{\n\t\tty=n;\n\t}\n}\n";

        assertEquals(bare.replace("\tel=", "\tcl=2026/05/03;\n\tel="), edit(bare, "2026-05-03").write().text());
    }

    @Test
    void datesTheFileFormatDoesNotHoldAreLeftOut() {
        HolidayEdit edit = edit(BEFORE, "1993-12-31", "2037-01-01");

        assertEquals(List.of(Action.OUTSIDE_FORMAT, Action.OUTSIDE_FORMAT), actions(edit));
        assertEquals(BEFORE, edit.write().text());
    }

    @Test
    void addingAgainChangesNothing() {
        String once = edit(BEFORE, "2026-05-03").write().text();

        HolidayEdit again = edit(once, "2026-05-03");

        assertEquals(List.of(Action.PRESENT), actions(again));
        assertEquals(once, again.write().text());
    }
}
