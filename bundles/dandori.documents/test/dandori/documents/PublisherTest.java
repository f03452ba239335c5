package dandori.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dandori.documents.build.Cancel;
import dandori.documents.build.CancelledException;
import dandori.documents.build.UnknownUnitException;
import dandori.documents.content.Document;
import dandori.documents.content.Form;
import dandori.documents.edition.Fingerprints;
import dandori.documents.edition.OldBook;
import dandori.documents.preset.Margins;
import dandori.documents.preset.PageSetup;
import dandori.documents.preset.PaperSize;
import dandori.documents.preset.Preset;
import dandori.model.Unit;
import dandori.unitdef.file.UnwritableException;

class PublisherTest {

    private static final String ORDERS = Definitions.sample("orders.unitdef");

    @TempDir
    private Path folder;

    private Path publish(Document document, String name) {
        Path file = folder.resolve(name);
        Publisher.publish(document, Definitions.preset("standard"), file, Cancel.NEVER);
        return file;
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @CsvSource({ "LIST, ja, ジョブネット定義一覧", "MAP, en, Approved by", "FLOW, zh, 单元索引" })
    void everyUnitNameIsFoundInThePdf(Form form, String language, String word) throws IOException {
        Document document = Definitions.document(ORDERS, form, Locale.forLanguageTag(language));

        String text = text(publish(document, "orders.pdf"));

        List<String> absent = new ArrayList<>();
        names(Definitions.model(ORDERS).getUnits(), form != Form.LIST, absent);
        absent.removeIf(text::contains);
        assertEquals(List.of(), absent);
        assertTrue(text.contains("髙橋 一郎"), "approver");
        assertTrue(text.contains(word) || word.startsWith("ジョブネット定義"), word);
    }

    /** Groups have no icon in the picture of a jobnet. */
    private static void names(List<Unit> units, boolean withoutGroups, List<String> names) {
        for (Unit unit : units) {
            if (!withoutGroups || !unit.getType().equals("g")) {
                names.add(unit.getName());
            }
            names(unit.getUnits(), withoutGroups, names);
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "PDF", "HTML", "XLSX", "CSV" })
    void sameInputGivesTheSameBytes(Format format) throws IOException {
        Path first = publish(Definitions.document(ORDERS, Form.MAP, Locale.JAPANESE), "first" + format.ending());

        Path second = publish(Definitions.document(ORDERS, Form.MAP, Locale.JAPANESE), "second" + format.ending());

        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @ParameterizedTest
    @EnumSource(names = { "LIST", "MAP", "FLOW" })
    void nothingIsWrittenIntoTheMargins(Form form) throws IOException {
        Preset usual = Definitions.preset("standard");
        Preset filed = new Preset("filed", new PageSetup(PaperSize.A4, new Margins(20, 15, 20, 30)), usual.columns(),
                usual.items(), usual.parts());
        Path file = folder.resolve("filed.pdf");

        Publisher.publish(Definitions.document(ORDERS, form, Locale.JAPANESE), filed, file, Cancel.NEVER);

        List<String> outside = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
                    if (text.getX() < 85 || text.getX() + text.getWidth() > 800 || text.getY() < 56
                            || text.getY() > 539) {
                        outside.add(getCurrentPageNo() + ": " + text);
                    }
                }
            }.getText(pdf);
        }
        assertEquals(List.of(), outside);
    }

    @Test
    void linksAndBookmarksLeadToExistingPages() throws IOException {
        Path file = publish(Definitions.document(ORDERS, Form.MAP, Locale.JAPANESE), "orders.pdf");

        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            int links = 0;
            for (PDPage page : pdf.getPages()) {
                links += page.getAnnotations().size();
            }
            List<String> chapters = new ArrayList<>();
            for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                chapters.add(item.getTitle());
                assertTrue(pdf.getPages().indexOf(item.findDestinationPage(pdf)) >= 0, item.getTitle());
            }
            assertEquals(List.of("1  マップ形式", "2  カレンダー", "3  スケジュール", "4  ユニット索引"), chapters);
            assertTrue(links > 20, links + " links");
        }
    }

    @ParameterizedTest
    @CsvSource({ "orders.pdf", "orders.html", "orders.xlsx" })
    void documentCarriesTheFingerprintsOfItsSections(String name) throws IOException {
        Document document = Definitions.document(ORDERS, Form.LIST, Locale.JAPANESE);

        Path file = publish(document, name);

        Fingerprints carried = OldBook.read(file).orElseThrow();
        Fingerprints wanted = Fingerprints.of(document, carried.settings());
        assertEquals(wanted.sections(), carried.sections());
        assertEquals("list", carried.settings().get("form"));
    }

    @Test
    void workbookHasARowPerUnitAndAFrozenHeading() throws IOException {
        Document document = Definitions.document(ORDERS, Form.LIST, Locale.JAPANESE);

        Path file = publish(document, "orders.xlsx");

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = book.getSheet("リスト形式");
            assertEquals(document.units(), sheet.getLastRowNum());
            assertEquals("営業G", sheet.getRow(1).getCell(0).getStringCellValue());
            assertTrue(sheet.getPaneInformation().isFreezePane());
        }
    }

    @Test
    void htmlAsksNothingOfTheNetwork() throws IOException {
        String html = Files.readString(publish(Definitions.document(ORDERS, Form.FLOW, Locale.JAPANESE), "o.html"));

        assertFalse(html.replace("http://www.w3.org/2000/svg", "").contains("://"), "an address");
        assertTrue(html.contains("default-src 'none'"));
        assertTrue(html.contains("font/woff;base64,"));
    }

    @Test
    void everyPictureBecomesAFileOfItsOwn() throws IOException {
        Document document = Definitions.document(ORDERS, Form.MAP, Locale.JAPANESE);

        Publication publication = Publisher.publish(document, Definitions.preset("standard"),
                folder.resolve("map.svg"), Cancel.NEVER);

        assertEquals(4, publication.files().size());
        assertEquals("map-1.svg", publication.files().get(0).getFileName().toString());
        assertTrue(Files.readString(publication.files().get(0)).contains("受注取込"));
    }

    @Test
    void characterWithoutGlyphIsNamed() {
        Document document = Definitions.document(ORDERS.replace("受注ファイルを受け取る", "𠮷野家"), Form.LIST, Locale.JAPANESE);

        Publication publication = Publisher.publish(document, Definitions.preset("standard"), folder.resolve("a.pdf"),
                Cancel.NEVER);

        assertEquals("𠮷野家", publication.missing().get("𠮷".codePointAt(0)));
    }

    @Test
    void unwritableTargetIsNamedAndLeavesNothingBehind() throws IOException {
        Document document = Definitions.document(ORDERS, Form.LIST, Locale.JAPANESE);
        Path absent = folder.resolve("absent").resolve("a.pdf");

        var refused = assertThrows(UnwritableException.class,
                () -> Publisher.publish(document, Definitions.preset("brief"), absent, Cancel.NEVER));

        assertEquals(absent, refused.file());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void cancelledDocumentLeavesTheOldFileAsItWas() throws IOException {
        Document document = Definitions.document(ORDERS, Form.MAP, Locale.JAPANESE);
        Path file = Files.writeString(folder.resolve("a.pdf"), "old");
        AtomicInteger asked = new AtomicInteger();

        assertThrows(CancelledException.class, () -> Publisher.publish(document, Definitions.preset("standard"), file,
                Cancel.when(() -> asked.incrementAndGet() > 6)));

        assertEquals("old", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void unknownUnitIsRefused() {
        var refused = assertThrows(UnknownUnitException.class,
                () -> Definitions.document(ORDERS, Definitions.about("/営業G/無い", Form.MAP)));

        assertEquals("/営業G/無い", refused.unit());
    }

    @Test
    void scopeShowsOnlyWhatIsBelow() {
        Document document = Definitions.document(ORDERS, Definitions.about("/営業G/月次精算", Form.MAP));

        assertEquals(List.of("map:/営業G/月次精算", "map:/営業G/月次精算/支店別精算", "schedule:/営業G/月次精算"),
                document.sections().stream().map(section -> section.id()).toList());
    }
}
