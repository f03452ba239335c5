package dandori.unitdef.text;

import dandori.unitdef.problem.LineIndex;
import dandori.unitdef.problem.Position;
import dandori.unitdef.problem.ProblemCollector;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a definition file with what is needed to write the very same bytes again: the charset, the byte order
 * mark, and the original bytes of characters that would be written differently. Immutable.
 */
public final class SourceText {

    private final String text;
    private final Charset charset;
    private final boolean byteOrderMark;
    private final OriginalBytes originals;
    private LineIndex lines;

    SourceText(String text, Charset charset, boolean byteOrderMark, OriginalBytes originals) {
        this.text = text;
        this.charset = charset;
        this.byteOrderMark = byteOrderMark;
        this.originals = originals;
    }

    /** A new text, in UTF-8 without byte order mark. */
    public static SourceText of(String text) {
        return new SourceText(text, StandardCharsets.UTF_8, false, OriginalBytes.NONE);
    }

    /** The characters, without byte order mark; an undecodable byte sequence is one U+FFFD. */
    public String text() {
        return text;
    }

    /** The charset the file was read in and is written in. */
    public Charset charset() {
        return charset;
    }

    /** Whether the file began with a UTF-8 byte order mark. */
    public boolean hasByteOrderMark() {
        return byteOrderMark;
    }

    /** The same text in another charset, without byte order mark; undecodable bytes become U+FFFD for good. */
    public SourceText in(Charset other) {
        return new SourceText(text, other, false, OriginalBytes.NONE);
    }

    /** Line and column of an offset between 0 and the length of the text. */
    public synchronized Position position(int offset) {
        if (lines == null) {
            lines = new LineIndex(text);
        }
        return lines.position(offset);
    }

    /** A collector for problems of this text. */
    public ProblemCollector problemCollector() {
        return new ProblemCollector(this::position);
    }

    /** The line end most lines of this text have: CR LF or LF (also when there is none). */
    public String lineEnd() {
        int withReturn = 0;
        int without = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (i > 0 && text.charAt(i - 1) == '\r') {
                withReturn++;
            } else {
                without++;
            }
        }
        return withReturn > without ? "\r\n" : "\n";
    }

    /** The bytes of the file, or which characters its charset cannot express. */
    public Encoded encode() {
        return new TextEncoder(this).encode();
    }

    OriginalBytes originals() {
        return originals;
    }
}
