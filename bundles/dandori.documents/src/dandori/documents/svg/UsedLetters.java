package dandori.documents.svg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import dandori.documents.font.Face;
import dandori.documents.font.GlyphRun;
import dandori.documents.font.WebFont;

/** The letters of each face that a file uses, and the style rules that bring them along. */
public final class UsedLetters {

    private final Map<Face, SortedSet<Integer>> used = new EnumMap<>(Face.class);

    /** Notes the letters of a piece of text. */
    public void add(GlyphRun run) {
        SortedSet<Integer> letters = used.computeIfAbsent(run.face(), any -> new TreeSet<>());
        run.text().codePoints().forEach(letters::add);
    }

    /** A {@code @font-face} rule and a class for every face in use. */
    public String rules() {
        StringBuilder rules = new StringBuilder();
        used.forEach((face, letters) -> {
            rules.append("@font-face{font-family:'").append(face.key()).append("';src:url(data:font/woff;base64,")
                    .append(Base64.getEncoder().encodeToString(font(face, letters))).append(") format('woff')}\n.")
                    .append(face.key()).append("{font-family:'").append(face.key())
                    .append("';white-space:pre}\n");
        });
        return rules.toString();
    }

    private static byte[] font(Face face, SortedSet<Integer> letters) {
        try {
            return WebFont.of(face, letters);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Font " + face.family() + " cannot be cut.", unreadable);
        }
    }
}
