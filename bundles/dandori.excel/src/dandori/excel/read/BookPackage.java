package dandori.excel.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** An open workbook: the names of its sheets, and their rows. */
final class BookPackage {

    private final XSSFReader reader;
    private final String title;
    private final BookLimits limits;
    private final Map<String, PackagePart> sheets = new LinkedHashMap<>();
    private final SharedStrings strings;
    private final NumberText numbers;

    BookPackage(OPCPackage opened, String title, BookLimits limits)
            throws IOException, SAXException, OpenXML4JException {
        this.reader = new XSSFReader(opened);
        this.title = title;
        this.limits = limits;
        XSSFReader.SheetIterator all = reader.getSheetIterator();
        while (all.hasNext()) {
            all.next().close();
            sheets.put(all.getSheetName(), all.getSheetPart());
        }
        this.strings = strings();
        this.numbers = new NumberText(reader.getStylesTable(), isFrom1904());
    }

    String title() {
        return title;
    }

    List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /** The name of the part that holds a sheet. */
    String part(String sheet) {
        return sheets.get(sheet).getPartName().getName();
    }

    /** Sends the rows of a sheet to a sink. */
    void scan(String sheet, RowSink sink) throws IOException, SAXException {
        try (InputStream in = limited(sheets.get(sheet).getInputStream())) {
            parse(in, new SheetScan(strings, numbers, sink));
        }
    }

    private SharedStrings strings() throws IOException, SAXException, OpenXML4JException {
        try (InputStream data = reader.getSharedStringsData()) {
            return data == null
                    ? new ReadOnlySharedStringsTable(InputStream.nullInputStream(), false)
                    : new ReadOnlySharedStringsTable(limited(data), false);
        }
    }

    private boolean isFrom1904() throws IOException, SAXException, OpenXML4JException {
        boolean[] found = new boolean[1];
        try (InputStream in = limited(reader.getWorkbookData())) {
            parse(in, new DefaultHandler() {
                @Override
                public void startElement(String uri, String localName, String qName, Attributes attributes) {
                    String from1904 = localName.equals("workbookPr") ? attributes.getValue("date1904") : null;
                    found[0] |= "1".equals(from1904) || "true".equals(from1904);
                }
            });
        }
        return found[0];
    }

    private InputStream limited(InputStream in) {
        return new LimitedStream(in, title, limits.partBytes());
    }

    private static void parse(InputStream in, DefaultHandler handler) throws IOException, SAXException {
        try {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(handler);
            xml.parse(new InputSource(in));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
