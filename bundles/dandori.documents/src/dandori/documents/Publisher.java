package dandori.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dandori.documents.build.Cancel;
import dandori.documents.content.Document;
import dandori.documents.content.PlanSection;
import dandori.documents.edition.Fingerprints;
import dandori.documents.font.LibraryLogs;
import dandori.documents.html.HtmlWriter;
import dandori.documents.page.Book;
import dandori.documents.page.BookLayout;
import dandori.documents.pdf.PdfWriter;
import dandori.documents.png.PngPages;
import dandori.documents.preset.Preset;
import dandori.documents.preset.Presets;
import dandori.documents.svg.SvgPages;
import dandori.documents.table.CsvWriter;
import dandori.documents.table.XlsxWriter;
import dandori.unitdef.file.WatchedOutput;
import dandori.unitdef.file.WholeFile;

/** Writes documents to files. The same document and preset give the same bytes. */
public final class Publisher {

    private final Document document;
    private final Preset preset;
    private final Cancel cancel;

    private Publisher(Document document, Preset preset, Cancel cancel) {
        LibraryLogs.silence();
        this.document = document;
        this.preset = preset;
        this.cancel = cancel;
    }

    /**
     * Writes a document.
     *
     * @param target its ending decides the format; SVG and PNG with several pages get a number before the ending
     * @throws dandori.unitdef.file.UnwritableException when it cannot be written there; a file that was there stays
     * @throws IllegalArgumentException when the ending is of no format
     * @throws dandori.documents.build.CancelledException within a second after {@code cancel} says so
     */
    public static Publication publish(Document document, Preset preset, Path target, Cancel cancel) {
        Format format = Format.of(target)
                .orElseThrow(() -> new IllegalArgumentException(target + ": no format has this ending"));
        return new Publisher(document, preset, cancel).publish(format, target);
    }

    private Publication publish(Format format, Path target) {
        if (format == Format.CSV) {
            WholeFile.write(target, out -> CsvWriter.write(document, out, cancel));
            return new Publication(List.of(target), 0, Collections.emptySortedMap());
        }
        Preset shown = format.pageWise() ? preset.bare() : preset;
        Document told = format.pageWise() ? withoutDays() : document;
        Book book = BookLayout.of(told, shown.page(), shown.parts(), cancel);
        List<Path> files = new ArrayList<>();
        if (format.pageWise()) {
            pages(book, format, target, files);
        } else {
            WholeFile.write(target, out -> write(book, format, new WatchedOutput(out, cancel::check)));
            files.add(target);
        }
        return new Publication(files, book.sheets().size(), book.missing().all());
    }

    /** Pictures are wanted of the form itself. */
    private Document withoutDays() {
        return document.with(document.sections().stream().filter(section -> !section.id().startsWith("calendar:")
                && !section.id().startsWith("schedule:")).toList(), document.since());
    }

    private void write(Book book, Format format, OutputStream out) throws IOException {
        Fingerprints fingerprints = Fingerprints.of(document, settings(document, preset), cancel);
        if (format == Format.PDF) {
            fingerprints = fingerprints.on(pagesOf(book, fingerprints));
        }
        switch (format) {
            case PDF -> PdfWriter.write(book, fingerprints, out, cancel);
            case HTML -> HtmlWriter.write(document, fingerprints, book.setter(), out, cancel);
            case XLSX -> XlsxWriter.write(document, book, fingerprints, out, cancel);
            case CSV, SVG, PNG -> throw new IllegalStateException(format + " is written in another way");
        }
    }

    private static Map<String, Integer> pagesOf(Book book, Fingerprints fingerprints) {
        Map<String, Integer> pages = new LinkedHashMap<>();
        for (String section : fingerprints.sections().keySet()) {
            book.pages().page(section).ifPresent(page -> pages.put(section, page));
        }
        return pages;
    }

    private void pages(Book book, Format format, Path target, List<Path> files) {
        int pages = book.sheets().size();
        for (int page = 1; page <= pages; page++) {
            cancel.reached(page, pages);
            int number = page;
            Path file = pages == 1 ? target : numbered(target, page, pages);
            WholeFile.write(file, out -> {
                if (format == Format.SVG) {
                    out.write(SvgPages.page(book, number).getBytes(StandardCharsets.UTF_8));
                } else {
                    PngPages.write(book, number, PngPages.PRINT, out);
                }
            });
            files.add(file);
        }
    }

    private static Path numbered(Path target, int page, int pages) {
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        int digits = String.valueOf(pages).length();
        return target.resolveSibling(
                name.substring(0, dot) + String.format(Locale.ROOT, "-%0" + digits + "d", page) + name.substring(dot));
    }

    /** How a document was ordered, so that it can be ordered again. */
    public static Map<String, String> settings(Document document, Preset preset) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("form", document.form().key());
        settings.put("scope", document.scope().unit());
        if (!document.scope().isDeep()) {
            settings.put("levels", String.valueOf(document.scope().levels()));
        }
        settings.put("lang", document.locale().getLanguage());
        settings.put("preset", preset.name());
        settings.put("edition", document.head().edition());
        settings.put("date", document.head().date());
        document.sections().stream().filter(PlanSection.class::isInstance).map(PlanSection.class::cast)
                .filter(plan -> !plan.days().isEmpty()).forEach(plan -> {
                    settings.put("from", plan.days().get(0).toString());
                    settings.put("to", plan.days().get(plan.days().size() - 1).toString());
                });
        document.planned().ifPresent(day -> settings.put("registered", day.toString()));
        settings.put("revision", document.revision());
        settings.putAll(Presets.settings(preset));
        return settings;
    }
}
