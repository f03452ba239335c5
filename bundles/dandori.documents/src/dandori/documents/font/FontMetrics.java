package dandori.documents.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters a face has and how wide they are; read from the font once. Safe for use by several threads. */
final class FontMetrics {

    private static final Map<Face, FontMetrics> KNOWN = new EnumMap<>(Face.class);
    private static final int PLANE = 0x10000;
    private static final float UNKNOWN = Float.NaN;
    private static final float ABSENT = -1;

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final float unitsPerEm;
    private final float[] widths = new float[PLANE];

    private FontMetrics(Face face) {
        try {
            font = parse(face);
            characters = font.getUnicodeCmapLookup(false);
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Font " + face.family() + " cannot be read.", unreadable);
        }
        Arrays.fill(widths, UNKNOWN);
    }

    /** A face as the font library takes it, without the glyph replacements that only cost time. */
    static TrueTypeFont parse(Face face) throws IOException {
        LibraryLogs.silence();
        TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(face.bytes()));
        font.setEnableGsub(false);
        return font;
    }

    static FontMetrics of(Face face) {
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(face, FontMetrics::new);
        }
    }

    boolean has(int code) {
        return width(code) >= 0;
    }

    /** Width of a character in em; negative when the face lacks it. */
    synchronized float width(int code) {
        if (code >= PLANE) {
            return read(code);
        }
        if (Float.isNaN(widths[code])) {
            widths[code] = read(code);
        }
        return widths[code];
    }

    private float read(int code) {
        int glyph = characters.getGlyphId(code);
        if (glyph == 0) {
            return ABSENT;
        }
        try {
            return font.getAdvanceWidth(glyph) / unitsPerEm;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A font of the product cannot be read.", unreadable);
        }
    }
}
