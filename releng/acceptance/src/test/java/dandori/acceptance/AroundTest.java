package dandori.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is around the drawing: calendars, schedules, search, problems, first steps; all of it undone to the same bytes. */
@Tag("ui")
class AroundTest {

    private static final String WRONG = "unit=W,,,;\n{\n\tty=g;\n\tel=n,n,+0+0;\n\tunit=n,,,;\n\t{\n\t\tty=n;\n"
            + "\t\tel=a,j,+80+48;\n\t\tel=b,j,+240+48;\n\t\tunit=a,,,;\n\t\t{\n\t\t\tty=j;\n\t\t\tte=\"date -u\";\n"
            + "\t\t\tpr=9;\n\t\t}\n\t\tunit=b,,,;\n\t\t{\n\t\t\tty=j;\n\t\t\tte=\"date\";\n\t\t\tpr=8;\n\t\t}\n\t}\n}\n";

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsADisplay() {
        Hands.needADisplay();
    }

    @Test
    void calendarIsPaintedAndScheduleIsMadeAndBothAreUndoneToTheSameBytes() throws IOException {
        try (Robot robot = new Robot(folder, "ja")) {
            Path file = robot.site().resolve("definitions/営業.unitdef");
            byte[] original = Files.readAllBytes(file);

            openForm(robot, "営業G", "ctrl+shift+k");
            robot.until("command closeDays",
                    () -> Hands.drag(robot.find("Part", "2026-12-28"), robot.find("Part", "2026-12-30")));
            Hands.keys("Right", "x");
            robot.awaitTrace("command closeDays");
            Hands.click(robot.find("Button", "祝日の取り込み…"));
            Hands.click(robot.find("Button", "休業日にする"));
            robot.awaitTrace("command closeDays");
            robot.screenshot("calendar-ja");
            openForm(robot, "夜間点検", "ctrl+shift+j");
            choose(robot, "n 日目", "Down", "Down");
            choose(robot, "月曜日", "Down", "Down");
            choose(robot, "そのまま実行", "Up", "Up");
            robot.screenshot("schedule-ja");
            robot.save();
            String saved = Files.readString(file);
            undo(robot, 6);
            robot.save();

            assertTrue(saved.contains("\tcl=2026/12/28;\n\tcl=2026/12/29;\n\tcl=2026/12/30;\n\tcl=2026/12/31;\n"),
                    saved);
            assertTrue(saved.contains("\tcl=2026/05/06;\n"), saved);
            assertTrue(saved.contains("\t\tsd=1,we;\n\t\tst=1,+02:00;\n\t\tcy=1,(1,w);\n\t\tsh=1,af;\n"), saved);
            assertArrayEquals(original, Files.readAllBytes(file));
        }
    }

    @Test
    void placesAreReplacedInAllFilesProblemsMendedAndOneUndoTakesEachBack() throws IOException {
        Path definitions = Files.createDirectories(folder.resolve("site/definitions"));
        Path wrong = Files.writeString(definitions.resolve("wrong.unitdef"), WRONG);
        Path other = Files.writeString(definitions.resolve("other.unitdef"), WRONG.replace("unit=W", "unit=V"));
        try (Robot robot = new Robot(folder, "en")) {
            Hands.click(robot.find("TreeItem", "W"));
            robot.untilSeen("Label", "Find", () -> Hands.keys("ctrl+h"));
            Hands.type("date( -u)?");
            Hands.click(robot.find("Button", "Regular expression"));
            Hands.click(robot.field("Replace by"));
            Hands.type("uptime$1");
            robot.find("TableItem", "… | uptime -u");
            robot.screenshot("search-en");
            Hands.click(robot.find("Button", "Replace in 4 places"));
            robot.awaitTrace("replaced 4");
            robot.await("both files are saved", () -> text(wrong).contains("uptime") && text(other).contains("uptime"));
            String replaced = Files.readString(wrong) + Files.readString(other);
            Hands.keys("ctrl+z");
            robot.await("both files as before", () -> text(other).equals(WRONG.replace("unit=W", "unit=V")));

            assertFalse(replaced.contains("date"), replaced);
            assertEquals(WRONG, Files.readString(wrong));

            Hands.click(robot.find("CTabItem", "Problems"));
            for (String unit : List.of("/W/n/a", "/W/n/b", "/W/n/a")) {
                robot.until("problem-shown " + unit, () -> Hands.doubleClick(robot.find("TableItem", "…" + unit)));
            }
            Hands.click(robot.find("TableItem", "…/W/n/a"));
            Hands.keys("ctrl+F1");
            robot.awaitTrace("command changeSetting");
            robot.screenshot("problems-en");
            robot.save();
            assertEquals(WRONG.replace("pr=9", "pr=5"), Files.readString(wrong));

            Hands.click(robot.find("Cell", "3,3"));
            Hands.keys("ctrl+a");
            Hands.click(robot.find("CTabItem", "Properties"));
            robot.find("CLabel", "2 units: a, b");
            Hands.click(robot.find("CTabItem", "General"));
            Hands.click(robot.field("Comment"));
            Hands.type("both");
            Hands.keys("Tab");
            robot.awaitTrace("command changeSetting");
            robot.screenshot("properties-en");
            robot.save();
            String commented = Files.readString(wrong);
            undo(robot, 1);
            robot.save();

            assertEquals(2, commented.split("cm=\"both\"", -1).length - 1, commented);
            assertEquals(WRONG.replace("pr=9", "pr=5"), Files.readString(wrong));
        }
    }

    @Test
    void firstJobnetIsMadeStepByStepAndRuns() throws IOException {
        try (Robot robot = new Robot(folder, "en")) {
            Hands.click(robot.find("Link", "…Your first jobnet"));
            for (String step : List.of("FILE", "JOBNET", "JOBS", "RELATION", "COMMANDS", "CALENDAR", "SCHEDULE")) {
                robot.until("step " + step, () -> Hands.click(robot.find("Button", "Do it")));
            }
            robot.screenshot("first-jobnet-en");
            robot.until("step RUN", () -> Hands.click(robot.find("Button", "Do it")));
            robot.find("State", "report Ended normally");
            Hands.keys("F1");
            robot.awaitTrace("help-shown");
            robot.screenshot("help-en");
        }

        Path file = folder.resolve("site/definitions/First.unitdef");
        List<String> dates = Product.run("schedule", file.toString(), "/First/every_other_week", "--registered",
                "2026-12-22", "--from", "2026-12-22", "--to", "2027-02-28").lines();
        assertEquals(List.of("2026-12-23", "2027-01-06", "2027-01-20", "2027-02-03", "2027-02-17"),
                dates.stream().map(line -> line.split("  ")[1]).toList());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException beingReplaced) {
            return "";
        }
    }

    private static void openForm(Robot robot, String unit, String key) {
        robot.until("form-open", () -> {
            Hands.click(robot.find("TreeItem", unit));
            Hands.keys(key);
        });
    }

    /** Another entry of a list, so many keys away from the one that is shown. */
    private static void choose(Robot robot, String shown, String... keys) {
        Hands.click(robot.find("Combo", shown));
        Hands.keys(keys);
        Hands.keys("Return");
        robot.awaitTrace("command changeRule");
    }

    private static void undo(Robot robot, int times) {
        for (int i = 0; i < times; i++) {
            Hands.keys("ctrl+z");
            robot.awaitTrace("undo ");
        }
    }
}
