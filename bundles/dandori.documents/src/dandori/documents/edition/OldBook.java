package dandori.documents.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import dandori.documents.font.LibraryLogs;

/** Reads the fingerprints that a document carries: PDF, HTML or XLSX. */
public final class OldBook {

    private static final String OPEN = "id=\"" + Fingerprints.FILE_NAME + "\">";
    private static final String CLOSE = "</script>";
    private static final String SHEET = "dandori-sections";

    private OldBook() {
    }

    /**
     * The fingerprints of a book; empty when the file carries none.
     *
     * @throws IOException when the file cannot be read
     */
    public static Optional<Fingerprints> read(Path book) throws IOException {
        LibraryLogs.silence();
        String name = book.getFileName().toString().toLowerCase(Locale.ROOT);
        Optional<String> text = name.endsWith(".pdf")
                ? pdf(book)
                : name.endsWith(".xlsx") ? xlsx(book) : name.endsWith(".html") ? html(book) : Optional.empty();
        return text.map(Fingerprints::read);
    }

    private static Optional<String> pdf(Path book) throws IOException {
        try (InputStream in = Files.newInputStream(book); PDDocument pdf = Loader.loadPDF(in.readAllBytes())) {
            if (pdf.getDocumentCatalog().getNames() == null) {
                return Optional.empty();
            }
            PDEmbeddedFilesNameTreeNode files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles();
            Map<String, PDComplexFileSpecification> names = files == null ? null : files.getNames();
            if (names == null || !names.containsKey(Fingerprints.FILE_NAME)) {
                return Optional.empty();
            }
            byte[] text = names.get(Fingerprints.FILE_NAME).getEmbeddedFile().toByteArray();
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        }
    }

    private static Optional<String> html(Path book) throws IOException {
        String text = Files.readString(book);
        int open = text.indexOf(OPEN);
        int close = text.indexOf(CLOSE, Math.max(0, open));
        return open < 0 || close < 0
                ? Optional.empty()
                : Optional.of(text.substring(open + OPEN.length(), close).stripLeading().replace("<\\/", "</"));
    }

    private static Optional<String> xlsx(Path book) throws IOException {
        try (InputStream in = Files.newInputStream(book); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet(SHEET);
            if (sheet == null) {
                return Optional.empty();
            }
            StringBuilder text = new StringBuilder();
            for (Row row : sheet) {
                text.append(row.getCell(0).getStringCellValue()).append('\n');
            }
            return Optional.of(text.toString());
        }
    }
}
