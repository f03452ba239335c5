package dandori.diagram.text;

import java.util.ArrayList;
import java.util.List;

/** One character as the reader sees it: a code point with all that attaches to it, and its width. */
record Cluster(String text, int first, double width) {
    static List<Cluster> of(String text, TextMeasure measure, TextRole role) {
        List<Cluster> clusters = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            String piece = text.substring(start, end);
            clusters.add(new Cluster(piece, piece.codePointAt(0), measure.width(piece, role)));
            start = end;
        }
        return clusters;
    }

    private static int end(String text, int start) {
        int code = text.codePointAt(start);
        int at = start + Character.charCount(code);
        if (Script.of(code) == Script.SPACE) {
            return at;
        }
        while (at < text.length() && (Script.attaches(text.codePointAt(at)) || Script.joins(code))) {
            code = text.codePointAt(at);
            at += Character.charCount(code);
        }
        return at;
    }

    Script script() {
        return Script.of(first);
    }

    boolean space() {
        return script() == Script.SPACE;
    }
}
