package dandori.excel.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.SAXException;

import dandori.excel.table.Column;

/**
 * A copy of a book with a word on each row in the result column. Everything else in the file, also what this program
 * does not know, is copied as it is.
 */
public final class ResultBook {

    private ResultBook() {
    }

    /**
     * Writes the copy.
     *
     * @param book the book, one that could be read
     * @param words what to write, by title of the sheet and number of the row, counted from 1
     * @throws IOException when the book cannot be read or the copy not written
     */
    public static void write(Path book, Map<String, Map<Integer, String>> words, OutputStream out)
            throws IOException {
        try (ZipFile zip = new ZipFile(book.toFile()); ZipOutputStream copy = new ZipOutputStream(out)) {
            Map<String, ResultColumn> columns = columns(book, words);
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    ResultColumn column = columns.get("/" + entry.getName());
                    if (column == null) {
                        in.transferTo(copy);
                    } else {
                        column.copy(in, copy);
                    }
                }
                copy.closeEntry();
            }
        } catch (SAXException | OpenXML4JException | XMLStreamException damaged) {
            throw new IOException(book + " cannot be copied: " + damaged.getMessage(), damaged);
        }
    }

    /** The column of each sheet that has a word on a row, by the name of the sheet's part. */
    private static Map<String, ResultColumn> columns(Path book, Map<String, Map<Integer, String>> words)
            throws IOException, SAXException, OpenXML4JException {
        Map<String, ResultColumn> columns = new HashMap<>();
        try (OPCPackage opened = OPCPackage.open(book.toFile(), PackageAccess.READ)) {
            BookPackage sheets = new BookPackage(opened, String.valueOf(book.getFileName()), BookLimits.STANDARD);
            for (Map.Entry<String, Map<Integer, String>> sheet : words.entrySet()) {
                if (sheets.sheets().contains(sheet.getKey())) {
                    Keys keys = new Keys();
                    sheets.scan(sheet.getKey(), keys);
                    columns.put(sheets.part(sheet.getKey()), new ResultColumn(keys.column(), sheet.getValue()));
                }
            }
        }
        return columns;
    }

    /** Finds the result column; without one, the first after all others. */
    private static final class Keys implements RowSink {

        private int found = -1;
        private int last;

        @Override
        public void row(int number, List<ReadCell> cells) {
            for (ReadCell cell : cells) {
                last = Math.max(last, cell.column());
                if (found < 0 && cell.text().strip().equals(Column.RESULT)) {
                    found = cell.column();
                }
            }
        }

        int column() {
            return found < 0 ? last + 1 : found;
        }

        @Override
        public void merged(CellRangeAddress range) {
            // A merged cell can hold a word, too.
        }
    }
}
