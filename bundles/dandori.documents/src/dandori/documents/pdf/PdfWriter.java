package dandori.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

import dandori.diagram.geometry.Rect;
import dandori.documents.build.Cancel;
import dandori.documents.canvas.Paper;
import dandori.documents.edition.Fingerprints;
import dandori.documents.page.Book;
import dandori.documents.page.Entry;

/** Writes a book as PDF. Pages lie in a temporary file meanwhile, so that memory does not grow with the document. */
public final class PdfWriter {

    private static final float PDF_VERSION = 1.7f;
    private static final String PRODUCER = "Dandori 1.0";
    private static final double ABOVE = 8;

    private final Book book;
    private final Cancel cancel;
    private final List<PDPage> pages = new ArrayList<>();

    private PdfWriter(Book book, Cancel cancel) {
        this.book = book;
        this.cancel = cancel;
    }

    /** Writes the book with the fingerprints of its sections. */
    public static void write(Book book, Fingerprints fingerprints, OutputStream out, Cancel cancel)
            throws IOException {
        try (PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            new PdfWriter(book, cancel).write(pdf, fingerprints);
            cancel.check();
            pdf.save(out);
        }
    }

    private void write(PDDocument pdf, Fingerprints fingerprints) throws IOException {
        pdf.setVersion(PDF_VERSION);
        pdf.setDocumentId((long) fingerprints.text().hashCode());
        information(pdf);
        pdf.getDocumentCatalog().setLanguage(book.document().locale().toLanguageTag());
        PDRectangle size = new PDRectangle((float) book.area().width(), (float) book.area().height());
        for (int page = 0; page < book.sheets().size(); page++) {
            PDPage sheet = new PDPage(size);
            pages.add(sheet);
            pdf.addPage(sheet);
        }
        PdfFonts fonts = new PdfFonts(pdf);
        for (int page = 1; page <= pages.size(); page++) {
            cancel.reached(page, pages.size());
            page(pdf, fonts, page);
        }
        outline(pdf);
        attach(pdf, fingerprints);
    }

    private void page(PDDocument pdf, PdfFonts fonts, int number) throws IOException {
        PDPage page = pages.get(number - 1);
        List<PDAnnotation> links = new ArrayList<>();
        try (var content = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.OVERWRITE, true)) {
            PdfCanvas canvas = new PdfCanvas(content, book.area().height(), fonts,
                    (area, anchor) -> link(area, anchor, links));
            book.draw(number, new Paper(canvas, book.setter()));
        }
        if (!links.isEmpty()) {
            page.setAnnotations(links);
        }
    }

    private void link(Rect area, String anchor, List<PDAnnotation> links) {
        if (book.places().containsKey(anchor)) {
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle((float) area.x(), (float) (book.area().height() - area.bottom()),
                    (float) area.width(), (float) area.height()));
            PDBorderStyleDictionary border = new PDBorderStyleDictionary();
            border.setWidth(0);
            link.setBorderStyle(border);
            link.setDestination(destination(anchor));
            links.add(link);
        }
    }

    private PDPageXYZDestination destination(String anchor) {
        Book.Place place = book.places().get(anchor);
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(pages.get(place.page() - 1));
        destination.setLeft(0);
        destination.setTop((int) Math.round(book.area().height() - place.y() + ABOVE));
        return destination;
    }

    /** The contents as bookmarks, each under the nearest one before it that is less deep. */
    private void outline(PDDocument pdf) {
        PDDocumentOutline outline = new PDDocumentOutline();
        List<PDOutlineItem> path = new ArrayList<>();
        for (Entry entry : book.entries()) {
            if (!book.places().containsKey(entry.anchor())) {
                continue;
            }
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(entry.title());
            item.setDestination(destination(entry.anchor()));
            int depth = Math.min(path.size(), entry.kind() == null ? 0 : entry.level() + 1);
            while (path.size() > depth) {
                path.remove(path.size() - 1);
            }
            if (path.isEmpty()) {
                outline.addLast(item);
            } else {
                path.get(path.size() - 1).addLast(item);
            }
            path.add(item);
        }
        outline.children().forEach(PDOutlineItem::openNode);
        pdf.getDocumentCatalog().setDocumentOutline(outline);
        pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private void information(PDDocument pdf) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(book.document().head().title());
        information.setAuthor(book.document().head().author());
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        Calendar date = date(book.document().head().date());
        if (date != null) {
            information.setCreationDate(date);
            information.setModificationDate(date);
        }
        pdf.setDocumentInformation(information);
    }

    /** The date that is printed, never that of the clock; {@code null} when it is no ISO date. */
    private static Calendar date(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
            date.clear();
            date.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
            return date;
        } catch (DateTimeException otherForm) {
            return null;
        }
    }

    private static void attach(PDDocument pdf, Fingerprints fingerprints) throws IOException {
        byte[] text = fingerprints.text().getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(text), COSName.FLATE_DECODE);
        file.setSubtype("text/plain");
        file.setSize(text.length);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(Fingerprints.FILE_NAME);
        specification.setFileUnicode(Fingerprints.FILE_NAME);
        specification.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode names = new PDEmbeddedFilesNameTreeNode();
        names.setNames(Map.of(Fingerprints.FILE_NAME, specification));
        PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        dictionary.setEmbeddedFiles(names);
        pdf.getDocumentCatalog().setNames(dictionary);
    }
}
