package dandori.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first minutes with the window: look, draw, save, run, undo; and what must not be lost when something goes wrong. */
@Tag("ui")
class WorkbenchTest {

    private static final String TWO_JOBS = "unit=g,,,;\n{\n\tty=g;\n\tel=n,n,+0+0;\n\tunit=n,,,;\n\t{\n"
            + "\t\tty=n;\n\t\tel=a,j,+80+48;\n\t\tel=b,j,+240+48;\n\t\tar=(f=a,t=b,seq);\n"
            + "\t\tunit=a,,,;\n\t\t{\n\t\t\tty=j;\n"
            + "\t\t\tte=\"echo a >> ran.txt; until [ -e go ]; do sleep 0.1; done\";\n\t\t}\n"
            + "\t\tunit=b,,,;\n\t\t{\n\t\t\tty=j;\n\t\t\tte=\"echo b >> ran.txt\";\n\t\t}\n\t}\n}\n";

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsADisplay() {
        Hands.needADisplay();
    }

    @Test
    void jobsAreDroppedConnectedNamedSavedRunAndUndoneToTheSameBytes() throws IOException {
        try (Robot robot = new Robot(folder, "ja")) {
            Path file = robot.site().resolve("definitions/営業.unitdef");
            byte[] original = Files.readAllBytes(file);
            robot.screenshot("first-start-ja");

            open(robot, "夜間点検", "/営業G/夜間点検");
            drop(robot, "UNIXジョブ", "3,0", "");
            drop(robot, "UNIXジョブ", "3,1", "count");
            drop(robot, "UNIXジョブ", "3,2", "notify");
            rename(robot, "UNIXジョブ", "検品");
            connect(robot, "点検記録", "count");
            connect(robot, "count", "検品");
            connect(robot, "count", "notify");
            command(robot, "検品", "echo checked > checked.txt");
            command(robot, "count", "wc -l < /etc/passwd");
            command(robot, "notify", "exit 3");
            robot.save();
            List<String> added = addedLines(original, Files.readAllLines(file));
            Hands.click(robot.find("ToolItem", "今すぐ実行"));
            robot.awaitTrace("registered /営業G/夜間点検");
            for (String ended : List.of("検品 正常終了", "count 正常終了", "容量点検 警告検出終了", "notify 異常検出終了", "障害連絡 正常終了")) {
                robot.find("State", ended);
            }
            Hands.click(robot.find("Cell", "4,3"));
            robot.screenshot("workbench");
            Hands.click(robot.find("Cell", "4,3"));
            for (String undone : List.of("changeSetting", "changeSetting", "changeSetting", "createRelation",
                    "createRelation", "createRelation", "renameUnit", "renameUnit", "createUnit", "renameUnit",
                    "createUnit", "createUnit")) {
                Hands.keys("ctrl+z");
                robot.awaitTrace("undo " + undone);
            }
            robot.save();

            assertEquals("checked", Files.readString(robot.site().resolve("work/checked.txt")).strip());
            assertEquals(21, added.size(), String.join("\n", added));
            assertTrue(added.contains("\t\tel=検品,j,+560+48;"), String.join("\n", added));
            assertArrayEquals(original, Files.readAllBytes(file));
        }
    }

    private static void open(Robot robot, String jobnet, String path) {
        robot.open(jobnet, path);
        robot.find("Unit", "…");
    }

    private static void drop(Robot robot, String part, String cell, String name) {
        robot.until("command createUnit", () -> Hands.drag(robot.part(part), robot.find("Cell", cell)));
        robot.find("Text", "…" + part);
        if (name.isEmpty()) {
            Hands.keys("Return");
        } else {
            Hands.type(name);
            Hands.keys("Return");
            robot.awaitTrace("command renameUnit");
        }
    }

    /** A click at what is selected already would edit its name. */
    private static void select(Robot robot, String unit) {
        String head = "…" + unit + " ";
        if (!robot.sees("CLabel", head)) {
            robot.untilSeen("CLabel", head, () -> Hands.click(robot.find("Unit", unit)));
        }
    }

    private static void moveDown(Robot robot, String unit) {
        select(robot, unit);
        Hands.keys("Down");
        robot.awaitTrace("command moveUnits");
    }

    private static void rename(Robot robot, String unit, String name) {
        select(robot, unit);
        Hands.keys("F2");
        Hands.paste(name);
        Hands.keys("Return");
        robot.awaitTrace("command renameUnit");
    }

    private static void connect(Robot robot, String from, String to) {
        robot.until("command createRelation", () -> {
            select(robot, from);
            Hands.drag(robot.find("Handle", from), robot.find("Unit", to));
        });
    }

    private static void command(Robot robot, String unit, String command) {
        select(robot, unit);
        Hands.click(robot.field("コマンド文"));
        Hands.type(command);
        Hands.keys("Tab");
        robot.awaitTrace("command changeSetting");
    }

    @Test
    void runStartedInTheWorkbenchIsTakenUpAfterAKill() throws IOException {
        definitions(TWO_JOBS);
        Path ran = folder.resolve("site/work/ran.txt");
        try (Robot robot = new Robot(folder, "ja")) {
            open(robot, "n", "/g/n");
            Hands.click(robot.find("ToolItem", "今すぐ実行"));
            robot.await("the first job", () -> Files.exists(ran));
            robot.kill();
        }

        Files.createFile(folder.resolve("site/work/go"));
        try (Robot again = new Robot(folder, "ja")) {
            open(again, "n", "/g/n");
            again.find("State", "b 正常終了");
            again.screenshot("taken-up-ja");
        }

        assertEquals(List.of("a", "b"), Files.readAllLines(ran));
    }

    @Test
    void fileChangedByAnotherIsAskedAboutAndNothingIsLost() throws IOException {
        Path file = definitions(TWO_JOBS);
        try (Robot robot = new Robot(folder, "en")) {
            open(robot, "n", "/g/n");
            moveDown(robot, "a");

            replace(file, TWO_JOBS.replace("echo b", "echo other"));
            robot.find("Button", "Keep mine");
            robot.screenshot("changed-on-disk-en");
            Hands.click(robot.find("Button", "Compare"));
            robot.find("StyledText", "…echo other");
            robot.screenshot("compare-en");
            Hands.click(robot.find("Button", "Close"));
            Hands.click(robot.find("Cell", "4,3"));
            Hands.keys("ctrl+s");
            robot.awaitTrace("save ChangedOnDisk");
            assertTrue(Files.readString(file).contains("echo other"), "replaced without being asked");
            Hands.click(robot.find("Button", "Keep mine"));
            robot.save();
            assertEquals(TWO_JOBS.replace("el=a,j,+80+48", "el=a,j,+80+144"), Files.readString(file));

            replace(file, TWO_JOBS.replace("unit=b,", "unit=c,").replace("el=b,", "el=c,").replace("t=b", "t=c"));
            Hands.click(robot.find("Button", "Reload"));
            robot.find("Unit", "c");
        }
    }

    @Test
    void protectedFileIsRefusedInPlainWordsAndTheEditsStay() throws IOException {
        Path file = definitions(TWO_JOBS);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        try (Robot robot = new Robot(folder, "ja", asSomebody())) {
            open(robot, "n", "/g/n");
            robot.find("CLabel", "⊘ 参照のみ");
            moveDown(robot, "a");

            Hands.keys("ctrl+s");

            robot.awaitTrace("save Failed");
            robot.find("Label", "…two.unitdef は書き込みが禁止されています");
            robot.screenshot("protected-ja");
            assertEquals(TWO_JOBS, Files.readString(file));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
            Hands.click(robot.find("Button", "もう一度"));
            robot.awaitTrace("save Saved");
            assertEquals(TWO_JOBS.replace("el=a,j,+80+48", "el=a,j,+80+144"), Files.readString(file));
        }
    }

    /** Protection means nothing to root: then the workbench belongs to a user without rights. */
    private List<String> asSomebody() throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        var by = new ArrayList<>(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "env",
                "HOME=" + folder));
        String key = System.getenv("XAUTHORITY");
        if (key != null) {
            by.add("XAUTHORITY=" + Files.copy(Path.of(key), folder.resolve("key")));
        }
        assertEquals(0, Hands.code("chown", "-R", "nobody", folder.toString()));
        var reach = new ArrayList<>(by);
        reach.addAll(List.of("test", "-x", System.getProperty("dandori.product")));
        assumeTrue(Hands.code(reach.toArray(String[]::new)) == 0, "the product is where other users may not look");
        return by;
    }

    private Path definitions(String text) throws IOException {
        Path definitions = Files.createDirectories(folder.resolve("site/definitions"));
        return Files.writeString(definitions.resolve("two.unitdef"), text);
    }

    /** As editors replace files: at once. */
    private static void replace(Path file, String text) throws IOException {
        Path fresh = Files.writeString(file.resolveSibling("fresh"), text);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> addedLines(byte[] before, List<String> now) {
        List<String> old = new String(before, java.nio.charset.StandardCharsets.UTF_8).lines().toList();
        var added = new ArrayList<String>();
        int at = 0;
        for (String line : now) {
            if (at < old.size() && old.get(at).equals(line)) {
                at++;
            } else {
                added.add(line);
            }
        }
        assertEquals(old.size(), at, "lines were lost from line " + at);
        return added;
    }
}
