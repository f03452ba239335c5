package dandori.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dandori.excel.Refusal.Reason;
import dandori.excel.change.Applied;
import dandori.excel.change.RowWords;
import dandori.excel.read.ResultBook;
import dandori.excel.table.Column;
import dandori.excel.table.Table;
import dandori.excel.table.TableKind;
import dandori.excel.words.BookWords;
import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;

class RefusalsTest {

    @TempDir
    private static Path folder;
    private static Path exported;

    @BeforeAll
    static void export() {
        exported = folder.resolve("exported.xlsx");
        new Book(exported, Locale.JAPANESE).export(Samples.ORDERS);
    }

    private static Book edited(String name, List<Consumer<Workbook>> edits) {
        Book book = Book.copy(exported, folder.resolve(name), Locale.JAPANESE);
        return book.edit(workbook -> edits.forEach(edit -> edit.accept(workbook)));
    }

    private static Book copy() {
        return new Book(exported, Locale.JAPANESE);
    }

    private static String reason(Refusal refusal) {
        return refusal.problem().map(problem -> problem.code()).orElse(refusal.reason().name());
    }

    @Test
    void everyBadCellIsNamedAndNothingChanges() throws IOException {
        Book names = copy();
        Book book = edited("bad.xlsx", List.of(names.set(TableKind.JOBS, "/G/N/A", "tho", "many"),
                names.set(TableKind.JOBS, "/G/N/B", Column.NAME, "a/b"),
                names.set(TableKind.JOBS, "/G/N/C", Column.UPPER, "/nowhere"),
                names.clear(TableKind.JOBS, "/G/M/D", "ty"),
                names.set(TableKind.JOBNETS, "/G/N", Column.ACTION, "explode"),
                names.set(TableKind.JOBNETS, "/G/M", Column.UPPER, "/G/M"),
                names.set(TableKind.RELATIONS, "/G/N|B|C", Column.TO, "Z"),
                names.set(TableKind.SCHEDULES, "/G/N|1", "st", "99:99"),
                names.set(TableKind.SCHEDULES, "/G/N|2", "sd", "1;2"),
                names.set(TableKind.CALENDARS, "/G|op|mo", Column.DAY, "2026/02/30"),
                names.set(TableKind.GROUPS, "/G", Column.ID, "/H"),
                names.add(TableKind.JOBS, Column.UPPER, "/G/N", "te", "no name"),
                workbook -> Book.cell(Book.row(names.sheet(workbook, TableKind.JOBS), TableKind.JOBS, "/G/N/A"),
                        Book.column(names.sheet(workbook, TableKind.JOBS), TableKind.JOBS, "wth"))
                        .setCellFormula("1+1")));

        Applied applied = book.apply(Samples.ORDERS);

        Map<String, Long> reasons = new TreeMap<>();
        applied.refusals().forEach(refusal -> reasons.merge(reason(refusal), 1L, Long::sum));
        for (String each : List.of("BAD_NAME", "UPPER_UNKNOWN", "VALUE_MISSING", "UNKNOWN_ACTION", "INTO_ITSELF",
                "RELATION_WITHOUT_UNIT", "VALUE_OUT_OF_RANGE", "UNWRITABLE", "VALUE_NO_SUCH_DATE", "UNKNOWN_ID",
                "FORMULA")) {
            assertTrue(reasons.containsKey(each), each + " in " + reasons);
        }
        assertTrue(applied.refusals().stream().allMatch(refusal -> refusal.place().isPresent()));
        assertEquals(Samples.ORDERS, applied.text().text());
        assertResultIsWritten(book, applied);
    }

    private static void assertResultIsWritten(Book book, Applied applied) throws IOException {
        Path copy = folder.resolve("result.xlsx");
        try (OutputStream out = Files.newOutputStream(copy)) {
            ResultBook.write(book.path(), RowWords.of(applied, new BookWords(Locale.ENGLISH)), out);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
            var sheet = book.sheet(workbook, TableKind.JOBS);
            String word = Book.cell(Book.row(sheet, TableKind.JOBS, "/G/N/C"),
                    Book.column(sheet, TableKind.JOBS, Column.RESULT)).toString();
            assertTrue(word.contains("/nowhere"), word);
        }
    }

    @Test
    void mergedCellsAreRefused() {
        Book book = edited("merged.xlsx", List.of(workbook -> copy().sheet(workbook, TableKind.JOBS)
                .addMergedRegion(new CellRangeAddress(2, 3, 0, 1))));

        Applied applied = book.apply(Samples.ORDERS);

        assertEquals(List.of(Reason.MERGED), applied.refusals().stream().map(Refusal::reason).toList());
        assertEquals("A3:B4", applied.refusals().get(0).place().orElseThrow().cell());
    }

    @Test
    void rowPastedTwiceIsRefused() {
        Book book = edited("twice.xlsx",
                List.of(copy().add(TableKind.JOBS, Column.ID, "/G/N/A", Column.NAME, "A9", Column.UPPER, "/G/N")));

        assertEquals(List.of(Reason.REPEATED_ID),
                book.apply(Samples.ORDERS).refusals().stream().map(Refusal::reason).toList());
    }

    @Test
    void childOfDeletedUnitCannotBeChanged() {
        Book book = edited("child.xlsx", List.of(copy().delete(TableKind.JOBNETS, "/G/N"),
                copy().set(TableKind.JOBS, "/G/N/A", "tho", "9")));

        assertTrue(book.apply(Samples.ORDERS).refusals().stream()
                .anyMatch(refusal -> refusal.reason() == Reason.UPPER_DELETED));
    }

    @Test
    void characterTheCharsetLacksIsRefused() throws IOException {
        byte[] content = Samples.ORDERS.getBytes("Shift_JIS");
        Book book = new Book(folder.resolve("sjis.xlsx"), Locale.JAPANESE).export(content, "Shift_JIS");
        book.edit(book.set(TableKind.JOBS, "/G/N/A", "cm", "体温\uD842\uDFB7"));

        var tree = ((Reading.Readable) DefinitionReader.read(content, "Shift_JIS"))
                .tree();
        Applied applied = book.apply(tree, ConflictChoice.REFUSE);

        assertEquals(List.of(Reason.NOT_IN_CHARSET), applied.refusals().stream().map(Refusal::reason).toList());
    }

    @Test
    void whatIsNoBookIsRefused() throws IOException, GeneralSecurityException, OpenXML4JException {
        byte[] book = Files.readAllBytes(exported);

        assertReason(Reason.NOT_A_WORKBOOK, "text.xlsx", "not a workbook".getBytes(StandardCharsets.UTF_8));
        assertReason(Reason.DAMAGED, "empty.xlsx", new byte[0]);
        assertReason(Reason.DAMAGED, "half.xlsx", Arrays.copyOf(book, book.length / 2));
        assertReason(Reason.PASSWORD, "locked.xlsx", encrypted(book));
        assertReason(Reason.NO_TABLES, "foreign.xlsx", foreign());
        assertReason(Reason.TOO_LARGE, "bomb.xlsx", bomb());
    }

    private static void assertReason(Reason reason, String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);

        Applied applied = new Book(file, Locale.JAPANESE).apply(Samples.ORDERS);

        assertEquals(List.of(reason), applied.refusals().stream().map(Refusal::reason).toList(), name);
        assertFalse(applied.isReadable());
        assertEquals(Samples.ORDERS, applied.text().text());
    }

    private static byte[] encrypted(byte[] book) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(book);
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] foreign() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("mine").createRow(0).createCell(0).setCellValue("anything");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    /** The book with a sheet that is next to nothing in the file and 100 MB when unpacked. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] zeros = "<!-- nothing at all -->".repeat(50_000).getBytes(StandardCharsets.US_ASCII);
        try (ZipFile zip = new ZipFile(exported.toFile()); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(zip.getInputStream(entry).readAllBytes());
                for (int i = 0; i < 100 && entry.getName().endsWith("sheet2.xml"); i++) {
                    out.write(zeros);
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void bookOfOtherDefinitionsIsRefused() {
        Applied applied = copy().apply(Samples.ORDERS.replace("unit=G,", "unit=H,").replace("unit=N,", "unit=O,")
                .replace("unit=M,", "unit=P,"));

        assertEquals(List.of(Reason.OTHER_DEFINITIONS), applied.refusals().stream().map(Refusal::reason).toList());
    }

    @Test
    void lostIdColumnIsTold() {
        Book book = edited("noid.xlsx", List.of(workbook -> Rearranged.clearColumn(
                copy().sheet(workbook, TableKind.JOBS),
                Book.column(copy().sheet(workbook, TableKind.JOBS), TableKind.JOBS, Column.ID))));

        assertEquals(List.of(Reason.NO_ID_COLUMN),
                book.apply(Samples.ORDERS).refusals().stream().map(Refusal::reason).toList());
    }

    @Test
    void everyReasonHasWordsInEveryLanguage() {
        for (BookWords words : BookWords.all()) {
            for (Reason reason : Reason.values()) {
                assertTrue(words.has("refusal." + reason), reason + " in " + words.locale());
            }
            for (TableKind kind : TableKind.values()) {
                Table.of(kind).columns().forEach(column -> {
                    assertFalse(words.heading(column).isBlank());
                    assertFalse(words.note(column).isBlank());
                });
            }
        }
    }
}
