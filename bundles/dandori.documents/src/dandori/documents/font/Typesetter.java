package dandori.documents.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sets text in the faces of the product: each character in the first face of the chain that has it, a geta mark where
 * none does. In Chinese documents the Chinese face comes first for all but Latin letters, because Han characters differ.
 */
public final class Typesetter {

    /** Drawn in place of a character that no face has. */
    static final int GETA = '〓';

    private static final int FIRST_EAST_ASIAN = 0x2000;
    private static final int REMEMBERED = 20_000;

    private final boolean chinese;
    private final MissingCharacters missing;
    private final Map<String, List<GlyphRun>> plain = new HashMap<>();
    private final Map<String, List<GlyphRun>> headings = new HashMap<>();

    /** A typesetter for documents in a language, which notes what it cannot set. */
    public Typesetter(Locale locale, MissingCharacters missing) {
        this.chinese = locale.getLanguage().equals("zh");
        this.missing = missing;
    }

    /** The pieces of a line; variation selectors are left out, tabs and other controls are spaces. */
    public List<GlyphRun> runs(String text, boolean heading) {
        Map<String, List<GlyphRun>> known = heading ? headings : plain;
        List<GlyphRun> runs = known.get(text);
        if (runs == null) {
            runs = cut(text, heading);
            if (known.size() > REMEMBERED) {
                known.clear();
            }
            known.put(text, runs);
        }
        return runs;
    }

    private List<GlyphRun> cut(String text, boolean heading) {
        List<GlyphRun> runs = new ArrayList<>(2);
        StringBuilder piece = new StringBuilder();
        Face face = null;
        double width = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int code = text.codePointAt(at);
            if (invisible(code)) {
                continue;
            }
            int shown = Character.isISOControl(code) ? ' ' : code;
            Face own = face(shown, heading);
            if (own == null) {
                missing.note(code, text);
                shown = GETA;
                own = heading ? Face.HEADING : Face.PLAIN;
            }
            if (own != face && face != null) {
                runs.add(new GlyphRun(face, piece.toString(), width));
                piece.setLength(0);
                width = 0;
            }
            face = own;
            piece.appendCodePoint(shown);
            width += FontMetrics.of(own).width(shown);
        }
        if (face != null) {
            runs.add(new GlyphRun(face, piece.toString(), width));
        }
        return List.copyOf(runs);
    }

    static boolean invisible(int code) {
        return code >= 0xFE00 && code <= 0xFE0F || code >= 0xE0100 && code <= 0xE01EF || code == 0x200D
                || code == 0xFEFF;
    }

    private Face face(int code, boolean heading) {
        Face own = heading ? Face.HEADING : Face.PLAIN;
        Face other = heading ? Face.PLAIN : Face.HEADING;
        boolean chineseFirst = chinese && code >= FIRST_EAST_ASIAN;
        Face[] chain = chineseFirst
                ? new Face[]{ Face.CHINESE, own, other }
                : new Face[]{ own, Face.CHINESE, other };
        for (Face face : chain) {
            if (FontMetrics.of(face).has(code)) {
                return face;
            }
        }
        return null;
    }

    /** Width of a line, in the unit of {@code size}. */
    public double width(String text, boolean heading, double size) {
        double ems = 0;
        for (GlyphRun run : runs(text, heading)) {
            ems += run.width();
        }
        return ems * size;
    }

    /** Width of one character in em. */
    double ems(int code, boolean heading) {
        if (invisible(code)) {
            return 0;
        }
        int shown = Character.isISOControl(code) ? ' ' : code;
        Face face = face(shown, heading);
        return face == null ? 1 : FontMetrics.of(face).width(shown);
    }

    /** Breaks a text into lines of at most {@code width}; line ends in the text are kept. Never empty. */
    public List<String> wrap(String text, boolean heading, double size, double width) {
        return new LineFill(this, heading, width / size).lines(text);
    }

    /** The text, shortened with an ellipsis to fit the width. */
    public String fitted(String text, boolean heading, double size, double width) {
        if (width(text, heading, size) <= width) {
            return text;
        }
        double room = width / size - ems('…', heading);
        int at = 0;
        while (at < text.length()) {
            room -= ems(text.codePointAt(at), heading);
            if (room < 0) {
                break;
            }
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(0, at) + "…";
    }
}
