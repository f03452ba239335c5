package dandori.bench.papers;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

import dandori.bench.Bench;
import dandori.excel.ConflictChoice;
import dandori.excel.book.BookProgress;
import dandori.excel.book.BookSource;
import dandori.excel.book.BookWriter;
import dandori.excel.change.Applied;
import dandori.excel.change.BookApplication;
import dandori.excel.read.BookLimits;
import dandori.excel.words.BookWords;
import dandori.model.check.DefinitionChecks;
import dandori.unitdef.syntax.DefinitionTree;

/**
 * P9: a workbook of 10,000 units read and compared with the definition, in which 1,000 values were changed since, beside
 * POI's own SAX reader with its own handler going over the same sheets and keeping nothing.
 */
public final class BookIn implements Bench.Duel {

    private static final int JOBNETS = 200;
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 5;

    private long cells;

    @Override
    public String title() {
        return "a book of 10,000 units read, compared and checked, every job changed since; CPU time";
    }

    @Override
    public Bench.Result run() throws Exception {
        byte[] content = LargeDefinition.of(JOBNETS);
        Path book = Files.createTempFile("bench", ".xlsx");
        try {
            write(content, book);
            byte[] now = new String(content, java.nio.charset.StandardCharsets.UTF_8).replace("wth=4", "wth=5")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return measured(book, LargeDefinition.tree(now));
        } finally {
            Files.deleteIfExists(book);
        }
    }

    private static void write(byte[] content, Path book) throws Exception {
        try (OutputStream out = Files.newOutputStream(book)) {
            new BookWriter(new BookWords(Locale.JAPANESE)).write(
                    new BookSource(LargeDefinition.tree(content), content, "UTF-8", "large.unitdef", ""), out,
                    BookProgress.UNWATCHED);
        }
    }

    private Bench.Result measured(Path book, DefinitionTree tree) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> sax = new ArrayList<>();
        List<String> words = List.of();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            Effort own = Effort.of(() -> compare(book, tree));
            Effort other = Effort.of(() -> read(book));
            words = List.of(own.words("ours"), other.words("POI SAX") + ", " + cells + " cells");
            if (round >= 0) {
                ours.add(own.cpu());
                sax.add(other.cpu());
            }
        }
        return new Bench.Result("POI SAX", "s", ours, sax, words);
    }

    private static void compare(Path book, DefinitionTree tree) {
        Applied applied = new BookApplication(DefinitionChecks.standard(), ConflictChoice.REFUSE, BookLimits.STANDARD)
                .apply(book, tree, "large.unitdef");
        if (!applied.isAccepted()) {
            throw new IllegalStateException("the book is refused: " + applied.refusals());
        }
    }

    private void read(Path book) throws Exception {
        cells = 0;
        try (OPCPackage opened = OPCPackage.open(book.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opened);
            var strings = new ReadOnlySharedStringsTable(opened, false);
            var sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(
                            new XSSFSheetXMLHandler(reader.getStylesTable(), strings, new Count(), false));
                    xml.parse(new InputSource(sheet));
                }
            }
        }
    }

    /** Counts, so that nothing is left out as unused. */
    private final class Count implements XSSFSheetXMLHandler.SheetContentsHandler {

        @Override
        public void startRow(int row) {
            // Rows hold the cells that are counted.
        }

        @Override
        public void endRow(int row) {
            // Rows hold the cells that are counted.
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            cells += value == null ? 0 : 1;
        }
    }
}
