package dandori.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import dandori.documents.build.Cancel;
import dandori.documents.font.Face;

/** The faces as fonts of one PDF, embedded with the characters that are used. */
final class PdfFonts {

    private final PDDocument document;
    private final Map<Face, PDFont> loaded = new EnumMap<>(Face.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDFont of(Face face) {
        return loaded.computeIfAbsent(face, this::load);
    }

    /** Cuts the fonts to the characters that were written, once all are; asks before each whether it is still wanted. */
    void subset(Cancel cancel) throws IOException {
        for (PDFont font : loaded.values()) {
            cancel.check();
            font.subset();
        }
    }

    private PDFont load(Face face) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
            // Looking for ligatures in every line takes four times as long as all the rest (documents.md §1).
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Font " + face.family() + " cannot be embedded.", unreadable);
        }
    }
}
