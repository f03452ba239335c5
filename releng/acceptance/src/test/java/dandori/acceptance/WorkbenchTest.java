package dandori.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first minutes with the window: look, draw, save, run, undo. */
@Tag("ui")
class WorkbenchTest {

    /** Places at 1280 x 800, as the screenshots show them. */
    private static final int[] FIRST_JOBNET = { 102, 178 };
    private static final int[] UNIX_JOB = { 1157, 374 };
    private static final int[] FREE_CELL = { 660, 510 };
    private static final int[] OSAKA = { 508, 404 };
    private static final int[] OSAKA_HANDLE = { 572, 404 };
    private static final int[] COMMAND_FIELD = { 800, 680 };
    private static final int[] EMPTY_GROUND = { 340, 500 };
    private static final int[] RUN_NOW = { 180, 63 };

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsADisplay() {
        assumeTrue(Robot.possible(), "needs a display, xdotool and ImageMagick: ./dandori test ui brings them");
    }

    @Test
    void jobIsDroppedNamedConnectedSavedRunAndUndoneToTheSameBytes() throws IOException {
        try (Robot robot = new Robot(folder, "ja")) {
            Path file = robot.site().resolve("definitions/営業.unitdef");
            byte[] original = Files.readAllBytes(file);
            robot.screenshot("first-start-ja");

            robot.open(FIRST_JOBNET[0], FIRST_JOBNET[1], "/営業G/受注処理");
            robot.awaitTrace("zoom");
            robot.screenshot("jobnet-ja");
            robot.drag(UNIX_JOB[0], UNIX_JOB[1], FREE_CELL[0], FREE_CELL[1]);
            robot.awaitTrace("command createUnit");
            robot.paste("検品");
            robot.keys("Return");
            robot.awaitTrace("command renameUnit");
            robot.click(OSAKA[0], OSAKA[1]);
            robot.drag(OSAKA_HANDLE[0], OSAKA_HANDLE[1], FREE_CELL[0], FREE_CELL[1] - 5);
            robot.awaitTrace("command createRelation");
            robot.click(FREE_CELL[0], FREE_CELL[1] - 5);
            robot.click(COMMAND_FIELD[0], COMMAND_FIELD[1]);
            robot.type("echo checked > checked.txt");
            robot.keys("Tab");
            robot.awaitTrace("command changeSetting");
            robot.keys("ctrl+s");
            robot.awaitTrace("save Saved");
            List<String> added = addedLines(original, Files.readString(file));
            robot.click(RUN_NOW[0], RUN_NOW[1]);
            robot.awaitTrace("registered /営業G/受注処理");
            robot.await("the delivery", () -> Files.exists(robot.site().resolve("work/配信/大阪.csv"))
                    && Files.exists(robot.site().resolve("work/checked.txt")));
            robot.screenshot("workbench");
            robot.click(EMPTY_GROUND[0], EMPTY_GROUND[1]);
            for (String undone : List.of("changeSetting", "createRelation", "renameUnit", "createUnit")) {
                robot.keys("ctrl+z");
                robot.awaitTrace("undo " + undone);
            }
            robot.keys("ctrl+s");
            robot.awaitTrace("save Saved");

            assertEquals(List.of("\t\tel=検品,j,+400+432;", "\t\tar=(f=抽出_大阪,t=検品,seq);",
                    "\t\tunit=検品,,,;", "\t\t{", "\t\t\tty=j;", "\t\t\tte=\"echo checked > checked.txt\";", "\t\t}"),
                    added);
            assertArrayEquals(original, Files.readAllBytes(file));
        }
    }

    @Test
    void runStartedInTheWorkbenchIsTakenUpAfterAKill() throws IOException {
        Path definitions = Files.createDirectories(folder.resolve("site/definitions"));
        Files.writeString(definitions.resolve("slow.unitdef"),
                "unit=g,,,;\n{\n\tty=g;\n\tel=n,n,+0+0;\n\tunit=n,,,;\n\t{\n"
                        + "\t\tty=n;\n\t\tel=a,j,+80+48;\n\t\tel=b,j,+240+48;\n\t\tar=(f=a,t=b,seq);\n"
                        + "\t\tunit=a,,,;\n\t\t{\n\t\t\tty=j;\n\t\t\tte=\"echo a >> ran.txt; until [ -e go ]; do sleep 0.1; done\";\n\t\t}\n"
                        + "\t\tunit=b,,,;\n\t\t{\n\t\t\tty=j;\n\t\t\tte=\"echo b >> ran.txt\";\n\t\t}\n\t}\n}\n");
        Path ran = folder.resolve("site/work/ran.txt");
        try (Robot robot = new Robot(folder, "ja")) {
            robot.open(FIRST_JOBNET[0], FIRST_JOBNET[1], "/g/n");
            robot.click(RUN_NOW[0], RUN_NOW[1]);
            robot.await("the first job", () -> Files.exists(ran));
            robot.kill();
        }

        Files.createFile(folder.resolve("site/work/go"));
        try (Robot again = new Robot(folder, "ja")) {
            again.await("the second job", () -> linesOf(ran) == 2);
            again.screenshot("taken-up-ja");
        }

        assertEquals(List.of("a", "b"), Files.readAllLines(ran));
    }

    private static int linesOf(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException absent) {
            return 0;
        }
    }

    private static List<String> addedLines(byte[] before, String after) {
        List<String> old = new String(before, java.nio.charset.StandardCharsets.UTF_8).lines().toList();
        List<String> now = after.lines().toList();
        var added = new java.util.ArrayList<String>();
        int at = 0;
        for (String line : now) {
            if (at < old.size() && old.get(at).equals(line)) {
                at++;
            } else {
                added.add(line);
            }
        }
        assertTrue(at == old.size(), "lines were lost from line " + at);
        return added;
    }
}
