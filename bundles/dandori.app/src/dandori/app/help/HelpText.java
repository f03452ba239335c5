package dandori.app.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page in the little Markdown the guide is written in: headings, paragraphs, lists, tables, pictures, {@code **strong**}
 * and {@code `literal`} words. Plain data, so that it can be tried without a window.
 *
 * @param text  what is read, with one object character where a picture stands
 * @param spans which stretches look different
 */
record HelpText(String text, List<Span> spans) {

    /** Stands in the text where a picture is. */
    static final char PICTURE = '\uFFFC';

    private static final Pattern IMAGE = Pattern.compile("!\\[[^]]*]\\((?:.*/)?([^)/]+)\\)");
    private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|`(.+?)`|\\[(.+?)]\\(.+?\\)");

    /** What a stretch of text is. */
    enum Kind {
        HEADING, SUBHEADING, STRONG, LITERAL, PICTURE
    }

    /**
     * A stretch of text.
     *
     * @param name of the picture; empty for text
     */
    record Span(Kind kind, int start, int length, String name) {
    }

    /** Reads a page. */
    static HelpText of(String markdown) {
        Reader reader = new Reader();
        markdown.lines().forEach(reader::line);
        reader.endParagraph();
        return new HelpText(reader.text.toString().stripTrailing() + "\n", List.copyOf(reader.spans));
    }

    /** Puts a page together, line by line. */
    private static final class Reader {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();
        private boolean inParagraph;

        private void line(String line) {
            Matcher image = IMAGE.matcher(line.strip());
            if (image.matches()) {
                endParagraph();
                span(Kind.PICTURE, String.valueOf(PICTURE), image.group(1));
                text.append("\n\n");
            } else if (line.startsWith("#")) {
                endParagraph();
                Kind kind = line.startsWith("##") ? Kind.SUBHEADING : Kind.HEADING;
                span(kind, line.replaceFirst("^#+ *", ""), "");
                text.append("\n\n");
            } else if (line.isBlank()) {
                endParagraph();
            } else {
                words(line);
            }
        }

        private void words(String line) {
            if (line.matches("\\|[-|: ]+")) {
                return;
            }
            boolean own = line.matches("(- |\\d+\\. |\\|).*");
            if (own && inParagraph) {
                text.append('\n');
            } else if (inParagraph) {
                text.append(isWide(text.charAt(text.length() - 1)) ? "" : " ");
            }
            marked(own
                    ? line.replaceFirst("^- ", "• ").replaceAll("^\\| *| *\\|$", "").replaceAll(" *\\| *", "   ")
                    : line.strip());
            inParagraph = true;
        }

        /** Japanese and Chinese have no blanks between words. */
        private static boolean isWide(char letter) {
            return letter > '\u2E7F';
        }

        private void marked(String line) {
            Matcher marks = MARKED.matcher(line);
            int at = 0;
            while (marks.find()) {
                text.append(line, at, marks.start());
                if (marks.group(3) != null) {
                    text.append(marks.group(3));
                } else {
                    boolean strong = marks.group(1) != null;
                    span(strong ? Kind.STRONG : Kind.LITERAL, strong ? marks.group(1) : marks.group(2), "");
                }
                at = marks.end();
            }
            text.append(line.substring(at));
        }

        private void span(Kind kind, String words, String name) {
            spans.add(new Span(kind, text.length(), words.length(), name));
            text.append(words);
        }

        private void endParagraph() {
            if (inParagraph) {
                text.append("\n\n");
                inParagraph = false;
            }
        }
    }
}
