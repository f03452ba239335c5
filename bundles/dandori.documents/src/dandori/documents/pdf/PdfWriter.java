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

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

import dandori.diagram.geometry.Rect;
import dandori.documents.build.Cancel;
import dandori.documents.canvas.Paper;
import dandori.documents.edition.Fingerprints;
import dandori.documents.page.Book;
import dandori.documents.page.Entry;

/**
 * Writes a book as PDF. Pages are drawn into a temporary file and only then hung into the document, so that memory does
 * not grow with what they show. Nothing is gathered into compressed objects at the end: that takes seconds in which
 * nobody asks whether the book is still wanted.
 */
public final class PdfWriter {

    private static final float PDF_VERSION = 1.7f;
    private static final String PRODUCER = "Dandori 1.0";
    private static final double ABOVE = 8;

    private static final int CHECK_EVERY = 256;

    private final Book book;
    private final Cancel cancel;
    private final PDDocument pdf;
    private final PageFile drawn;
    private final List<List<Link>> links = new ArrayList<>();
    private final List<PDPage> pages = new ArrayList<>();
    private final COSArray noBorder = COSArray.ofCOSIntegers(List.of(0, 0, 0));

    private PdfWriter(Book book, Cancel cancel, PDDocument pdf, PageFile drawn) {
        this.book = book;
        this.cancel = cancel;
        this.pdf = pdf;
        this.drawn = drawn;
    }

    /** A part of a page that leads somewhere. */
    private record Link(Rect area, String anchor) {
    }

    /** Writes the book with the fingerprints of its sections. */
    public static void write(Book book, Fingerprints fingerprints, OutputStream out, Cancel cancel)
            throws IOException {
        try (PDDocument pdf = new PDDocument(); PageFile drawn = new PageFile()) {
            new PdfWriter(book, cancel, pdf, drawn).write(fingerprints);
            cancel.check();
            pdf.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    private void write(Fingerprints fingerprints) throws IOException {
        pdf.setVersion(PDF_VERSION);
        pdf.setDocumentId((long) fingerprints.text().hashCode());
        information();
        pdf.getDocumentCatalog().setLanguage(book.document().locale().toLanguageTag());
        PdfFonts fonts = new PdfFonts(pdf);
        PDResources shared = new PDResources();
        draw(fonts, shared);
        fonts.subset(cancel);
        assemble(shared);
        outline();
        attach(fingerprints);
    }

    private void draw(PdfFonts fonts, PDResources shared) throws IOException {
        PDAppearanceStream any = new PDAppearanceStream(pdf);
        any.setResources(shared);
        for (int page = 1; page <= book.sheets().size(); page++) {
            cancel.reached(page, book.sheets().size());
            List<Link> own = new ArrayList<>();
            try (var content = new PDAppearanceContentStream(any, drawn.nextPage())) {
                PdfCanvas canvas = new PdfCanvas(content, book.area().height(), fonts,
                        (area, anchor) -> own.add(new Link(area, anchor)));
                book.draw(page, new Paper(canvas, book.setter()));
            }
            links.add(own.isEmpty() ? List.of() : own);
        }
    }

    private void assemble(PDResources shared) throws IOException {
        COSArray size = new PDRectangle((float) book.area().width(), (float) book.area().height()).getCOSArray();
        for (int page = 0; page < book.sheets().size(); page++) {
            COSDictionary sheet = new COSDictionary();
            sheet.setItem(COSName.TYPE, COSName.PAGE);
            sheet.setItem(COSName.MEDIA_BOX, size);
            sheet.setItem(COSName.CONTENTS, drawn.content(page));
            sheet.setItem(COSName.RESOURCES, shared);
            pages.add(new PDPage(sheet));
            pdf.addPage(pages.get(page));
        }
        for (int page = 0; page < pages.size(); page++) {
            if (page % CHECK_EVERY == 0) {
                cancel.check();
            }
            if (!links.get(page).isEmpty()) {
                pages.get(page).setAnnotations(annotations(links.get(page)));
            }
        }
    }

    private List<PDAnnotation> annotations(List<Link> own) {
        List<PDAnnotation> annotations = new ArrayList<>();
        for (Link leading : own) {
            if (book.places().containsKey(leading.anchor())) {
                Rect area = leading.area();
                PDAnnotationLink link = new PDAnnotationLink();
                link.setRectangle(new PDRectangle((float) area.x(), (float) (book.area().height() - area.bottom()),
                        (float) area.width(), (float) area.height()));
                link.setBorder(noBorder);
                link.setDestination(destination(leading.anchor()));
                annotations.add(link);
            }
        }
        return annotations;
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
    private void outline() {
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

    private void information() {
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

    private void attach(Fingerprints fingerprints) throws IOException {
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
