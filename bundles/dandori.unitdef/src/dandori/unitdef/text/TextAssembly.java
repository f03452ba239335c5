package dandori.unitdef.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a text together from ranges of other texts and new characters. Ranges keep the original bytes of their
 * characters where the charset is the same.
 */
public final class TextAssembly {

    private final SourceText base;
    private final List<Segment> segments = new ArrayList<>();
    private int length;

    /** Starts empty; the result has the charset and byte order mark of {@code base}. */
    public TextAssembly(SourceText base) {
        this.base = base;
    }

    private record Segment(SourceText source, int start, int end) {

        char last() {
            return source.text().charAt(end - 1);
        }
    }

    /** Appends a range of a text. */
    public void append(SourceText source, int start, int end) {
        if (start >= end) {
            return;
        }
        int last = segments.size() - 1;
        if (last >= 0 && segments.get(last).source == source && segments.get(last).end == start) {
            segments.set(last, new Segment(source, segments.get(last).start, end));
        } else {
            segments.add(new Segment(source, start, end));
        }
        length += end - start;
    }

    /** Appends new characters. */
    public void append(String text) {
        append(SourceText.of(text), 0, text.length());
    }

    /** Whether the next character would be the first of its line. */
    public boolean isAtLineStart() {
        if (segments.isEmpty()) {
            return true;
        }
        char last = segments.get(segments.size() - 1).last();
        return last == '\n' || last == '\r';
    }

    /** The text; the base itself when nothing differs from it. */
    public SourceText finish() {
        if (segments.size() == 1 && segments.get(0).source == base && length == base.text().length()) {
            return base;
        }
        StringBuilder text = new StringBuilder(length);
        OriginalBytes.Gathering originals = new OriginalBytes.Gathering();
        for (Segment segment : segments) {
            if (segment.source.charset().equals(base.charset())) {
                originals.addRange(segment.source.originals(), segment.start, segment.end, text.length());
            }
            text.append(segment.source.text(), segment.start, segment.end);
        }
        return new SourceText(text.toString(), base.charset(), base.hasByteOrderMark(), originals.finish());
    }
}
