package dandori.documents.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import dandori.documents.build.Cancel;
import dandori.documents.content.CalendarSection;
import dandori.documents.content.Document;
import dandori.documents.content.Form;
import dandori.documents.content.Head;
import dandori.documents.content.Heading;
import dandori.documents.content.Item;
import dandori.documents.content.ScheduleSection;
import dandori.documents.content.Section;
import dandori.documents.edition.Fingerprints;
import dandori.documents.font.Typesetter;
import dandori.documents.page.Book;
import dandori.documents.png.PngPages;
import dandori.documents.words.Words;
import dandori.unitdef.file.WatchedOutput;

/**
 * Writes a document as a workbook: cover, rows with a frozen heading and filters, calendars and schedules in words, the
 * figures as pictures. Rows are streamed, so memory does not grow with the document.
 */
public final class XlsxWriter {

    private static final int WINDOW = 200;
    private static final int CHECK_EVERY = 256;
    private static final int MOST_TEXT = 32_767;
    private static final int WIDEST = 60;
    private static final int CHARACTER = 256;
    private static final int MOST_PICTURES = 100;
    private static final int PIXELS_PER_INCH = 110;
    private static final float LINE = 12.5f;
    private static final float TALLEST = 409;

    private final Document document;
    private final Book book;
    private final Words words;
    private final Cancel cancel;
    private final SXSSFWorkbook workbook;
    private final XlsxStyles styles;

    private XlsxWriter(Document document, Book book, XSSFWorkbook base, Cancel cancel) {
        this.document = document;
        this.book = book;
        this.cancel = cancel;
        words = new Words(document.locale());
        workbook = new SXSSFWorkbook(base, WINDOW);
        styles = new XlsxStyles(workbook);
    }

    /**
     * Writes the workbook.
     *
     * @param book the same document laid out, for the pictures
     */
    public static void write(Document document, Book book, Fingerprints fingerprints, OutputStream out, Cancel cancel)
            throws IOException {
        XSSFWorkbook base = new XSSFWorkbook();
        properties(base, document.head());
        try (XlsxWriter.Closing closing = new Closing(new XlsxWriter(document, book, base, cancel))) {
            closing.writer().write(fingerprints, out);
        }
    }

    /** Takes the temporary files of a workbook away. */
    private record Closing(XlsxWriter writer) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            writer.workbook.close();
        }
    }

    private void write(Fingerprints fingerprints, OutputStream out) throws IOException {
        workbook.setZip64Mode(Zip64Mode.AsNeeded);
        cover();
        rows();
        items();
        if (document.form() == Form.MAP || document.form() == Form.FLOW) {
            pictures();
        }
        hidden(fingerprints);
        cancel.check();
        SteadyZip.write(out, raw -> workbook.write(new WatchedOutput(raw, cancel::check)));
    }

    private static void properties(XSSFWorkbook base, Head head) {
        var core = base.getProperties().getCoreProperties();
        core.setTitle(head.title());
        core.setCreator(head.author().isEmpty() ? "Dandori" : head.author());
        Optional<Date> date = Optional.of(date(head.date()));
        core.setCreated(date);
        core.setModified(date);
        base.getProperties().getExtendedProperties().setApplication("Dandori");
    }

    private static Date date(String text) {
        try {
            return Date.from(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException otherForm) {
            return new Date(0);
        }
    }

    private SXSSFSheet sheet(String title) {
        String safe = WorkbookUtil.createSafeSheetName(title);
        String name = safe;
        for (int number = 2; workbook.getSheet(name) != null; number++) {
            String ending = " " + number;
            name = safe.substring(0, Math.min(safe.length(), 31 - ending.length())) + ending;
        }
        return workbook.createSheet(name);
    }

    private void cover() {
        SXSSFSheet sheet = sheet(words.get("cover"));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        Head head = document.head();
        String edition = head.edition().isEmpty() ? "" : words.get("edition", head.edition());
        List<Item> items = List.of(new Item(words.get("head.edition"), edition),
                new Item(words.get("head.author"), head.author()),
                new Item(words.get("head.approver"), head.approver()), new Item(words.get("head.date"), head.date()),
                new Item(words.get("cover.scope"),
                        words.scope(document.scope())),
                new Item(words.get("cover.units"), String.valueOf(document.units())),
                new Item(words.get("cover.revision"), document.revision()));
        Row title = sheet.createRow(0);
        title.setHeightInPoints(26);
        text(title, 0, head.title(), styles.title());
        int row = 2;
        for (Item item : items) {
            item(sheet.createRow(row++), item);
        }
        sheet.setColumnWidth(0, 20 * CHARACTER);
        sheet.setColumnWidth(1, WIDEST * CHARACTER);
    }

    private void item(Row row, Item item) {
        text(row, 0, item.label(), styles.head());
        text(row, 1, item.value(), styles.value());
    }

    private void rows() {
        Tables tables = new Tables(document);
        SXSSFSheet sheet = sheet(words.get("form." + document.form().key()));
        List<String> heads = tables.heads();
        Row head = sheet.createRow(0);
        for (int column = 0; column < heads.size(); column++) {
            text(head, column, heads.get(column), styles.head());
            sheet.setColumnWidth(column, width(column, heads.size()) * CHARACTER);
        }
        sheet.createFreezePane(document.since().isEmpty() ? 1 : 2, 1);
        List<Tables.Row> rows = tables.rows();
        for (int at = 0; at < rows.size(); at++) {
            if (at % CHECK_EVERY == 0) {
                cancel.reached(at, rows.size());
            }
            row(sheet.createRow(at + 1), rows.get(at), heads.size());
        }
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows.size()), 0, heads.size() - 1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    private int width(int column, int columns) {
        boolean plan = document.form() == Form.PLAN;
        if (plan) {
            return column == 0 || column == columns - 1 ? 30 : 8;
        }
        return column == columns - 1
                ? 40
                : Math.max(8, document.form() == Form.LIST
                        ? (int) (listWidth(column) / 3.4)
                        : 26);
    }

    private double listWidth(int column) {
        int own = column - (document.since().isEmpty() ? 0 : 1);
        return own < 0 || own >= document.columns().size() ? 40 : document.columns().get(own).width();
    }

    private void row(Row row, Tables.Row content, int columns) {
        int lines = 1;
        for (int column = 0; column < content.cells().size(); column++) {
            String value = content.cells().get(column);
            boolean unit = document.form() == Form.LIST && column == (document.since().isEmpty() ? 0 : 1);
            text(row, column, value, unit
                    ? styles.unit(content.depth(), content.container(), content.change())
                    : styles.value(content.container(), content.change()));
            lines = Math.max(lines, lines(value, width(column, columns)));
        }
        row.setHeightInPoints(Math.min(TALLEST, lines * LINE + 3));
    }

    /** Spreadsheets give wrapped rows no height of their own in all programs. */
    private int lines(String value, int characters) {
        if (value.isEmpty()) {
            return 1;
        }
        Typesetter setter = book.setter();
        int lines = 0;
        for (String paragraph : value.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(setter.width(paragraph, false, 2) / (characters * 0.95)));
        }
        return lines;
    }

    private void items() {
        List<Section> own = document.sections().stream()
                .filter(section -> section instanceof CalendarSection || section instanceof ScheduleSection).toList();
        if (own.isEmpty()) {
            return;
        }
        SXSSFSheet sheet = sheet(words.get("column.schedule"));
        int row = 0;
        for (Section section : own) {
            List<Item> items = section instanceof CalendarSection calendar
                    ? calendar.items()
                    : ((ScheduleSection) section).items();
            text(sheet.createRow(row++), 0, section.heading().path(), styles.head());
            for (Item item : items) {
                item(sheet.createRow(row++), item);
            }
            row++;
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setColumnWidth(0, 36 * CHARACTER);
        sheet.setColumnWidth(1, WIDEST * CHARACTER);
    }

    private void pictures() throws IOException {
        int count = 0;
        for (Section section : document.sections()) {
            Heading heading = section.heading();
            Book.Place place = book.places().get(section.id());
            boolean figure = section.id().startsWith("map:") || section.id().startsWith("flow:");
            if (figure && place != null && count++ < MOST_PICTURES) {
                cancel.check();
                picture(heading, place.page());
            }
        }
    }

    private void picture(Heading heading, int page) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngPages.write(book, page, PIXELS_PER_INCH, png);
        int index = workbook.addPicture(png.toByteArray(), Workbook.PICTURE_TYPE_PNG);
        SXSSFSheet sheet = sheet(heading.title());
        XSSFSheet base = workbook.getXSSFWorkbook().getSheet(sheet.getSheetName());
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 1, 1);
        base.createDrawingPatriarch().createPicture(anchor, index).resize();
    }

    private void hidden(Fingerprints fingerprints) {
        SXSSFSheet sheet = workbook.createSheet("dandori-sections");
        int row = 0;
        for (String line : fingerprints.text().lines().toList()) {
            sheet.createRow(row++).createCell(0).setCellValue(line);
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static void text(Row row, int column, String value, org.apache.poi.ss.usermodel.CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value.length() > MOST_TEXT ? value.substring(0, MOST_TEXT - 1) + "…" : value);
        cell.setCellStyle(style);
    }
}
