package dandori.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a designer does in a drawing, by real mouse and keys: insert, copy, gather, find, save as a picture, recover. */
@Tag("ui")
class EditorTest {

    private static final String TWO_JOBNETS = "unit=g,,,;\n{\n\tty=g;\n\tel=n,n,+0+0;\n\tel=m,n,+0+0;\n"
            + "\tunit=n,,,;\n\t{\n\t\tty=n;\n\t\tel=a,j,+80+48;\n\t\tel=b,j,+240+48;\n\t\tar=(f=a,t=b,seq);\n"
            + "\t\tunit=a,,,;\n\t\t{\n\t\t\tty=j;\n\t\t\tte=\"echo one\";\n\t\t}\n"
            + "\t\tunit=b,,,;\n\t\t{\n\t\t\tty=j;\n\t\t\tte=\"echo two\";\n\t\t}\n\t}\n"
            + "\tunit=m,,,;\n\t{\n\t\tty=n;\n\t}\n}\n";
    private static final String COPY = "el=a,j,+80+48;\nel=b,j,+240+48;\nar=(f=a,t=b,seq);\nunit=a,,,;\n{\n\tty=j;\n"
            + "\tte=\"echo one\";\n}\nunit=b,,,;\n{\n\tty=j;\n\tte=\"echo two\";\n}\n";

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsADisplay() {
        Hands.needADisplay();
    }

    private Path definitions() throws IOException {
        Path definitions = Files.createDirectories(folder.resolve("site/definitions"));
        return Files.writeString(definitions.resolve("two.unitdef"), TWO_JOBNETS);
    }

    private static void open(Robot robot, String jobnet, String path) {
        robot.open(jobnet, path);
        robot.find("Cell", "4,3");
    }

    @Test
    void partDroppedOnARelationGoesInBetweenAndOneUndoTakesItBack() throws IOException {
        Path file = definitions();
        try (Robot robot = new Robot(folder, "ja")) {
            open(robot, "n", "/g/n");

            robot.until("command insertOnRelation",
                    () -> Hands.drag(robot.part("UNIXジョブ"), robot.find("Relation", "a→b")));
            robot.find("Text", "…UNIXジョブ");
            Hands.keys("Return");

            robot.find("Relation", "a→UNIXジョブ");
            robot.find("Relation", "UNIXジョブ→b");
            Hands.keys("ctrl+s");
            robot.awaitTrace("save Saved");
            assertTrue(Files.readString(file).contains("el=b,j,+400+48"), "b has made no room");
            Hands.keys("ctrl+z");
            robot.awaitTrace("undo insertOnRelation");
            robot.find("Relation", "a→b");
            Hands.keys("ctrl+s");
            robot.awaitTrace("save Saved");
            assertEquals(TWO_JOBNETS, Files.readString(file));
        }
    }

    @Test
    void unitsAreCopiedAsTextGatheredFoundAndSavedAsAPicture() throws IOException {
        Path file = definitions();
        try (Robot robot = new Robot(folder, "ja")) {
            open(robot, "n", "/g/n");
            Hands.click(robot.find("Cell", "4,3"));
            Hands.keys("ctrl+a", "ctrl+c");
            assertEquals(COPY, Hands.clipboard());

            open(robot, "m", "/g/m");
            Hands.click(robot.find("Cell", "4,3"));
            Hands.keys("ctrl+v");
            robot.awaitTrace("command pasteUnits");
            robot.find("Relation", "a→b");
            Hands.keys("ctrl+z", "ctrl+shift+v");
            robot.awaitTrace("command pasteUnits");
            assertFalse(robot.sees("Relation", "a→b"), "pasted with its relation");

            gather(robot);
            find(robot);
            picture(robot);

            Hands.keys("ctrl+s");
            robot.awaitTrace("save Saved");
            assertTrue(Files.readString(file).startsWith(TWO_JOBNETS.substring(0, TWO_JOBNETS.indexOf("\tunit=m"))),
                    "the jobnet that was copied from has changed");
        }
    }

    private static void gather(Robot robot) {
        Hands.keys("ctrl+a", "ctrl+g");
        robot.awaitTrace("command nestUnits");
        Hands.type("inner");
        Hands.keys("Return");
        robot.awaitTrace("command renameUnit");
        Hands.keys("Return");
        robot.awaitTrace("jobnet-shown /g/m/inner");
        robot.find("Unit", "a");
        robot.screenshot("nested-ja");
        Hands.keys("alt+Up");
        robot.find("Unit", "inner");
        Hands.keys("ctrl+shift+g");
        robot.awaitTrace("command unnestJobnet");
        robot.find("Unit", "a");
    }

    private static void find(Robot robot) {
        Hands.keys("ctrl+f");
        Hands.type("two");
        robot.awaitTrace("found 1 ");
        robot.find("CLabel", "…b ");
        robot.screenshot("find-ja");
        Hands.keys("Escape", "ctrl+3");
        Hands.type("a");
        robot.awaitTrace("quick-units a");
        robot.screenshot("quick-access-ja");
        Hands.keys("Escape");
    }

    private void picture(Robot robot) throws IOException {
        Path picture = folder.resolve("m.svg");
        Hands.click(robot.find("Cell", "4,3"));
        Hands.keys("ctrl+alt+p");
        Hands.awaitWindow("図を画像として保存");
        Hands.keys("ctrl+a");
        Hands.type(picture.toString());
        Hands.keys("Return");
        robot.awaitTrace("exported");
        assertTrue(Files.readString(picture).contains("<title>a</title>"), "no picture of a");
    }

    @Test
    void unsavedEditsAreOfferedAfterAKill() throws IOException {
        Path file = definitions();
        try (Robot robot = new Robot(folder, "ja")) {
            open(robot, "n", "/g/n");
            robot.untilSeen("CLabel", "…b ", () -> Hands.click(robot.find("Unit", "b")));
            Hands.keys("Down");
            robot.awaitTrace("edits-kept");
            robot.kill();
        }
        assertEquals(TWO_JOBNETS, Files.readString(file));

        try (Robot again = new Robot(folder, "ja")) {
            Hands.click(again.find("Button", "復元"));
            again.find("CTabItem", "*n");
            again.screenshot("recovered-ja");
            Hands.click(again.find("Cell", "4,3"));
            Hands.keys("ctrl+s");
            again.awaitTrace("save Saved");
        }

        assertEquals(TWO_JOBNETS.replace("el=b,j,+240+48", "el=b,j,+240+144"), Files.readString(file));
    }

    /** A site where nothing has been defined yet, with a program to run. */
    private void nothingButAProgram() throws IOException {
        Files.createDirectories(folder.resolve("site/definitions"));
        Path program = Files.writeString(folder.resolve("site/a-program.sh"), "#!/bin/sh\necho ran >> ran.txt\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void firstJobnetIsDrawnSavedAndRunByMouseAlone() throws IOException {
        nothingButAProgram();
        try (Robot robot = new Robot(folder, "ja")) {
            long start = System.nanoTime();
            Hands.click(robot.find("Button", "新しく作る"));
            robot.find("Shell", "新しい定義ファイル");
            Hands.click(robot.find("Button", "OK"));
            robot.find("Shell", "新しいジョブネット");
            Hands.click(robot.find("Button", "OK"));
            robot.awaitTrace("editor-open");
            robot.until("command createUnit", () -> Hands.drag(robot.part("UNIXジョブ"), robot.find("Cell", "0,0")));
            Hands.click(robot.find("Cell", "3,2"));
            robot.until("command createUnit", () -> Hands.drag(robot.part("UNIXジョブ"), robot.find("Cell", "1,0")));
            Hands.click(robot.find("Cell", "3,2"));
            choose(robot, "UNIXジョブ_2");
            choose(robot, "UNIXジョブ");
            robot.until("command createRelation",
                    () -> Hands.drag(robot.find("Handle", "UNIXジョブ"), robot.find("Unit", "UNIXジョブ_2")));
            Hands.click(robot.find("ToolItem", "保存 (Ctrl+S)"));
            robot.awaitTrace("save Saved");
            Hands.click(robot.find("ToolItem", "今すぐ実行"));
            ran(robot, "mouse", start);
        }
    }

    /** Picks the program of a job. */
    private static void choose(Robot robot, String unit) {
        robot.untilSeen("CLabel", "…" + unit + " ", () -> Hands.click(robot.find("Unit", unit)));
        Hands.click(robot.button("実行ファイル名", "参照…"));
        Hands.pickFirstFile("実行ファイル名");
        robot.awaitTrace("command changeSetting");
    }

    @Test
    void firstJobnetIsDrawnSavedAndRunByKeysAlone() throws IOException {
        nothingButAProgram();
        try (Robot robot = new Robot(folder, "ja")) {
            long start = System.nanoTime();
            robot.find("Button", "新しく作る");
            robot.await("a button that has the keys", () -> {
                Hands.keys("Tab");
                return robot.sees("focus", "Button");
            });
            Hands.keys("Tab", "Tab", "space");
            robot.find("Shell", "新しい定義ファイル");
            Hands.keys("Return");
            robot.find("Shell", "新しいジョブネット");
            Hands.keys("Return");
            robot.awaitTrace("editor-open");
            part(robot, "n");
            command(robot);
            part(robot, "a");
            command(robot);
            robot.find("Relation", "UNIXジョブ→UNIXジョブ_2");
            robot.save();
            Hands.keys("ctrl+r");
            ran(robot, "keys", start);
        }
    }

    private static void part(Robot robot, String key) {
        Hands.keys(key);
        robot.find("Label", "部品名を入力して Enter で配置");
        Hands.type("unix");
        Hands.keys("Return");
        robot.awaitTrace("command createUnit");
        robot.find("Text", "…UNIXジョブ");
        Hands.keys("Return");
    }

    /** Types the command of the selected job and comes back to the drawing. */
    private static void command(Robot robot) {
        robot.untilSeen("focus", "Text", () -> Hands.keys("alt+Return"));
        Hands.type("echo ran >> ran.txt");
        Hands.keys("Tab");
        robot.awaitTrace("command changeSetting");
        robot.untilSeen("focus", "FigureCanvas", () -> Hands.keys("F12"));
    }

    private static void ran(Robot robot, String by, long start) throws IOException {
        robot.find("State", "UNIXジョブ_2 正常終了");
        System.out.println("first jobnet from nothing to its normal end by " + by + ": "
                + (System.nanoTime() - start) / 1_000_000_000 + " s");
        robot.screenshot("first-jobnet-" + by);
        String text = Files.readString(robot.site().resolve("definitions/業務.unitdef"));
        assertTrue(text.contains("ar=(f=UNIXジョブ,t=UNIXジョブ_2,seq)"), "not related");
        assertEquals("ran\nran\n", Files.readString(robot.site().resolve("work/ran.txt")));
    }
}
