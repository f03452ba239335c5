package dandori.excel.book;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import dandori.excel.table.Lines;
import dandori.excel.table.Table;
import dandori.excel.table.TableKind;
import dandori.excel.words.BookWords;
import dandori.unitdef.file.WatchedOutput;

/** Writes the definitions of one file as a book, in a language. Keeps no more than a few rows in memory. */
public final class BookWriter {

    private static final int WINDOW = 100;

    private final BookWords words;

    /** Writes titles, headings and notes with these words. */
    public BookWriter(BookWords words) {
        this.words = words;
        LibraryLogs.silence();
    }

    /**
     * Writes a book.
     *
     * @param progress is told how far it is
     * @throws IOException when the stream, or a temporary file, cannot be written
     * @throws java.util.concurrent.CancellationException when {@code progress} ends it
     */
    public void write(BookSource source, OutputStream out, BookProgress progress) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
            book.setZip64Mode(Zip64Mode.AsNeeded);
            Lines lines = Lines.of(source.tree()).within(source.unit());
            List<TableKind> tables = tables(lines);
            BookStyles styles = new BookStyles(book.getXSSFWorkbook());
            FrontSheets front = new FrontSheets(words, styles);
            front.writeContents(book.createSheet(words.get("sheet.contents")), source, lines, tables);
            writeTables(book, lines, styles, progress);
            front.writeCodes(book.createSheet(words.get("sheet.codes")));
            writeBase(book, source);
            name(book.getXSSFWorkbook().getProperties(), source);
            int all = lines.count();
            book.write(new WatchedOutput(out, () -> progress.reached(all, all)));
        }
    }

    /** Tables for the common kinds always, so that there is a place to add a first unit; the others when used. */
    private static List<TableKind> tables(Lines lines) {
        List<TableKind> tables = new ArrayList<>();
        for (TableKind kind : TableKind.values()) {
            boolean rare = kind == TableKind.CONNECTORS || kind == TableKind.CONDITIONS
                    || kind == TableKind.CUSTOM_JOBS;
            if (!rare || !lines.all(kind).isEmpty()) {
                tables.add(kind);
            }
        }
        return tables;
    }

    private void writeTables(SXSSFWorkbook book, Lines lines, BookStyles styles, BookProgress progress) {
        ChoiceLists lists = new ChoiceLists(book);
        int all = lines.count();
        int written = 0;
        for (TableKind kind : tables(lines)) {
            Table table = Table.of(kind);
            SXSSFSheet sheet = book.createSheet(words.title(kind));
            new ColumnRules(table, words, lists).write(sheet, lines);
            int before = written;
            new TableSheet(table, words, styles).write(sheet,
                    book.getXSSFWorkbook().getSheet(words.title(kind)).getCTWorksheet(), lines,
                    number -> progress.reached(before + number, all));
            written += lines.all(kind).size();
        }
        lists.finish();
    }

    private static void writeBase(SXSSFWorkbook book, BookSource source) {
        SXSSFSheet sheet = book.createSheet(BaseSheet.NAME);
        int number = 0;
        for (List<String> line : BaseSheet.rows(source)) {
            var row = sheet.createRow(number++);
            row.createCell(0).setCellValue(line.get(0));
            row.createCell(1).setCellValue(SafeText.write(line.get(1)));
        }
        book.setSheetVisibility(book.getSheetIndex(BaseSheet.NAME), SheetVisibility.VERY_HIDDEN);
    }

    private void name(POIXMLProperties properties, BookSource source) {
        properties.getCoreProperties().setTitle(words.get("contents.title") + " " + source.file());
        properties.getCoreProperties().setCreator("Dandori");
    }
}
