package dandori.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents and workbooks, by command and from the window. */
class PapersTest {

    private static final String OLD_COMMENT = "東京の受注を抜き出す";
    private static final String NEW_COMMENT = "東京の受注を数える";

    @TempDir
    private Path folder;

    private Path orders() throws IOException {
        return Files.copy(Product.ROOT.resolve("samples/orders.unitdef"), folder.resolve("orders.unitdef"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private Product.Outcome document(String form, Path out, String... more) throws IOException {
        Stream<String> words = Stream.of("document", form, folder.resolve("orders.unitdef").toString(), "-o",
                out.toString(), "--site", folder.resolve("site").toString(), "--lang", "ja");
        return Product.type(Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void oldBookTellsExactlyTheSectionThatChangedAndItsPage() throws IOException {
        Path file = orders();
        Path book = folder.resolve("list.pdf");
        assertEquals(0, document("list", book).code());
        assertEquals(0, Product.type("document", "stale", book.toString(), file.toString()).code());

        Files.writeString(file, Files.readString(file).replace(OLD_COMMENT, NEW_COMMENT));
        Product.Outcome stale = Product.type("document", "stale", book.toString(), file.toString(), "--json");

        assertEquals(1, stale.code(), stale.err());
        assertEquals(List.of("{\"section\":\"list:/営業G/受注処理\",\"page\":3,\"fate\":\"changed\"}"), stale.lines());
    }

    @Test
    void bookOfAFewLevelsIsNotStaleForWhatIsDeeper() throws IOException {
        Path file = orders();
        Path book = folder.resolve("list.html");
        assertEquals(0, document("list", book, "--levels", "1").code());

        Files.writeString(file, Files.readString(file).replace(OLD_COMMENT, NEW_COMMENT));

        assertEquals(0, Product.type("document", "stale", book.toString(), file.toString()).code());
        assertEquals(4, document("list", book, "--levels", "0").code());
    }

    @Test
    void sameDefinitionAndWordsGiveTheSameBytes() throws IOException {
        orders();
        for (String ending : List.of("pdf", "html", "xlsx", "csv")) {
            Path one = folder.resolve("one." + ending);
            Path two = folder.resolve("two." + ending);

            document("list", one, "--date", "2026-11-21");
            document("list", two, "--date", "2026-11-21");

            assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two), ending);
        }
    }

    @Test
    void dateTheCalendarDoesNotHaveIsRefusedAndNothingIsWritten() throws IOException {
        orders();
        Path out = folder.resolve("list.csv");

        Product.Outcome refused = document("list", out, "--date", "2026-02-30");

        assertEquals(4, refused.code());
        assertTrue(refused.err().contains("--date 2026-02-30"), refused.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void dayOfRegistrationThatDatesDependOnIsPrintedBesideThem() throws IOException {
        orders();
        Path usual = folder.resolve("usual.html");
        Path named = folder.resolve("named.html");
        Path plan = folder.resolve("plan.csv");

        document("list", usual, "--date", "2026-11-21");
        document("list", named, "--date", "2026-11-21", "--registered", "2026-11-18");
        document("plan", plan, "--from", "2026-11-02", "--to", "2026-11-30");

        assertTrue(Files.readString(usual).contains("2026-11-01"));
        assertTrue(Files.readString(named).contains("2026-11-18"));
        assertTrue(Files.readString(plan).contains("ジョブネット(2026-11-02 に実行登録した場合)"));
    }

    @Test
    void documentThatCannotBeWrittenIsSaidAndTheOldOneStays() throws IOException {
        orders();
        Path there = Files.createDirectories(folder.resolve("is-a-folder.pdf"));

        Product.Outcome absent = document("map", folder.resolve("no/such/folder/map.pdf"));
        Product.Outcome taken = document("map", there);

        assertEquals(5, absent.code());
        assertTrue(absent.err().contains("map.pdf"), absent.err());
        assertEquals(5, taken.code());
        assertTrue(Files.isDirectory(there));
    }

    @Test
    @Tag("ui")
    void documentsAreMadeBesideThePreviewAndAPresetIsThereAfterARestart() throws IOException {
        Hands.needADisplay();
        Path out = Files.createDirectories(folder.resolve("out"));
        try (Robot robot = new Robot(folder, "ja")) {
            robot.until("dialog-open documents", () -> Hands.keys("ctrl+shift+d"));
            robot.awaitTrace("preview list");
            Hands.click(robot.find("Button", "マップ"));
            Hands.click(robot.find("Button", "フロー"));
            target(robot, folder.resolve("none/book.pdf"));
            robot.until("documents Failed", () -> Hands.click(robot.find("Button", "生成(&G)")));
            robot.screenshot("documents-unwritable-ja");
            target(robot, out.resolve("book.pdf"));
            robot.until("documents Written", () -> Hands.click(robot.find("Button", "生成(&G)")));
            Hands.click(robot.find("Button", "名前を付けて保存(&S)…"));
            robot.find("Shell", "プリセットの保存");
            Hands.type("night");
            Hands.keys("Return");
            robot.find("Combo", "night");
            robot.until("documents Written", () -> Hands.click(robot.find("Button", "生成(&G)")));
            robot.screenshot("documents-ja");
            robot.kill();
        }

        for (String form : List.of("list", "map", "flow")) {
            byte[] pdf = Files.readAllBytes(out.resolve("book-" + form + ".pdf"));
            assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII), form);
        }
        assertFalse(Files.exists(folder.resolve("none")));
        try (Robot robot = new Robot(folder, "ja")) {
            robot.until("dialog-open documents", () -> Hands.keys("ctrl+shift+d"));
            robot.find("Combo", "night");
            robot.find("Combo", "night");
            assertTrue(Files.exists(robot.site().resolve("documents/presets/night.properties")));
        }
    }

    private static void target(Robot robot, Path file) {
        Hands.click(robot.field("ファイル:"));
        Hands.keys("ctrl+a");
        Hands.paste(file.toString());
    }

    @Test
    @Tag("ui")
    void workbookIsOneEditThatUndoTakesBackAndSoIsAReplacement() throws IOException {
        Hands.needADisplay();
        Path book = folder.resolve("book.xlsx");
        try (Robot robot = new Robot(folder, "ja")) {
            Path file = robot.site().resolve("definitions/営業.unitdef");
            byte[] original = Files.readAllBytes(file);
            robot.until("editor-open /営業G/受注処理", () -> Hands.doubleClick(robot.find("TreeItem", "受注処理")));
            robot.until("dialog-open excel-export", () -> Hands.keys("ctrl+shift+e"));
            target(robot, book);
            robot.until("excel-written book.xlsx", () -> Hands.click(robot.find("Button", "書き出す(&E)")));
            Hands.click(robot.find("Button", "閉じる"));
            Workbooks.replace(book, OLD_COMMENT, NEW_COMMENT);

            robot.until("dialog-open excel-apply", () -> Hands.keys("ctrl+shift+i"));
            robot.awaitTrace("excel-difference 1 0 0");
            robot.screenshot("excel-apply-ja");
            robot.until("excel-applied 1", () -> Hands.click(robot.find("Button", "適用(&A)")));
            robot.awaitTrace("excel-result book_結果_");
            Hands.click(robot.find("Button", "閉じる"));
            save(robot);
            List<String> applied = Files.readAllLines(file);
            Hands.keys("ctrl+z");
            save(robot);
            assertArrayEquals(original, Files.readAllBytes(file));
            assertEquals(1, applied.stream().filter(line -> line.contains(NEW_COMMENT)).count());

            robot.until("dialog-open replace", () -> Hands.keys("ctrl+shift+h"));
            robot.find("Shell", "営業.unitdef の一括置換");
            robot.find("focus", "Text");
            robot.until("replace-found 1 0", () -> {
                Hands.keys("ctrl+a");
                Hands.paste(OLD_COMMENT);
            });
            Hands.keys("Tab", "Tab");
            Hands.paste(NEW_COMMENT);
            robot.find("Text", NEW_COMMENT);
            robot.awaitTrace("replace-found 1 0");
            robot.until("replaced 1", () -> Hands.click(robot.find("Button", "置換(&R)")));
            Hands.click(robot.find("Button", "閉じる"));
            save(robot);
            assertEquals(applied, Files.readAllLines(file));
        }
    }

    private static void save(Robot robot) {
        robot.until("save Saved", () -> Hands.keys("ctrl+s"));
    }
}
