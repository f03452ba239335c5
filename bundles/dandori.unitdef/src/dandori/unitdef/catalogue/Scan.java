package dandori.unitdef.catalogue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dandori.unitdef.catalogue.ValueProblem.Code;
import dandori.unitdef.catalogue.ValueProblem.Severity;

/**
 * One walk over one raw value: the position, the problems found so far, and the farthest place at which something else
 * was expected. White space around the value is outside the walk.
 */
final class Scan {

    private static final int SNIPPET = 40;
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private final String raw;
    private final int start;
    private final int end;
    private final Charset charset;
    private final List<ValueProblem> problems = new ArrayList<>();
    private final Set<String> expected = new LinkedHashSet<>();
    private int farthest = -1;
    private int at;

    /** A place to return to. */
    record Mark(int at, int problems) {
    }

    Scan(String raw, Charset charset) {
        this.raw = raw;
        this.charset = charset;
        int last = raw.length();
        while (last > 0 && isSpace(raw.charAt(last - 1))) {
            last--;
        }
        int first = 0;
        while (first < last && isSpace(raw.charAt(first))) {
            first++;
        }
        this.start = first;
        this.end = last;
        this.at = first;
    }

    /** White space, the full-width space included. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    int at() {
        return at;
    }

    boolean atStart() {
        return at == start;
    }

    boolean atEnd() {
        return at >= end;
    }

    /** The character at the position, or NUL at the end. */
    char peek() {
        return at < end ? raw.charAt(at) : 0;
    }

    char next() {
        return raw.charAt(at++);
    }

    /** Everything from the position to the end; the position moves to the end. */
    String rest() {
        String text = raw.substring(at, end);
        at = end;
        return text;
    }

    String since(int from) {
        return raw.substring(from, at);
    }

    boolean take(String literal) {
        if (!raw.startsWith(literal, at) || at + literal.length() > end) {
            return false;
        }
        at += literal.length();
        return true;
    }

    /** Takes characters while they are ASCII digits. */
    String digits() {
        int from = at;
        while (at < end && raw.charAt(at) >= '0' && raw.charAt(at) <= '9') {
            at++;
        }
        return since(from);
    }

    /** Takes characters while they are ASCII letters or digits. */
    String word() {
        int from = at;
        while (at < end && raw.charAt(at) < 128 && Character.isLetterOrDigit(raw.charAt(at))) {
            at++;
        }
        return since(from);
    }

    void skipSpaces() {
        while (at < end && isSpace(raw.charAt(at))) {
            at++;
        }
    }

    Mark mark() {
        return new Mark(at, problems.size());
    }

    void reset(Mark mark) {
        at = mark.at();
        problems.subList(mark.problems(), problems.size()).clear();
    }

    /** Notes that {@code what} was expected at {@code offset}; always false, so that a form can return it. */
    boolean fail(int offset, String what) {
        if (offset > farthest) {
            farthest = offset;
            expected.clear();
        }
        if (offset == farthest) {
            expected.add(what);
        }
        return false;
    }

    void report(int offset, Code code, Severity severity, String... args) {
        problems.add(new ValueProblem(offset, code, severity, List.of(args)));
    }

    void error(int offset, Code code, String... args) {
        report(offset, code, Severity.ERROR, args);
    }

    void warn(int offset, Code code, String... args) {
        report(offset, code, Severity.WARNING, args);
    }

    int bytes(String text) {
        return text.getBytes(charset).length;
    }

    /** Whether the file is in UTF-8, and a text would have no more bytes than that in Shift_JIS. */
    boolean fitsInShiftJis(String text, int max) {
        return charset.equals(StandardCharsets.UTF_8) && SHIFT_JIS.newEncoder().canEncode(text)
                && text.getBytes(SHIFT_JIS).length <= max;
    }

    List<ValueProblem> problems() {
        return List.copyOf(problems);
    }

    /**
     * The problems so far and the reason why the value could not be taken as a whole.
     *
     * @param description what a value looks like
     * @param matched whether a part of the value was taken
     */
    List<ValueProblem> refusal(String description, boolean matched) {
        if (start == end) {
            error(start, Code.EMPTY, description);
        } else if (matched && farthest < at) {
            error(at, Code.TRAILING_TEXT, snippet(at));
        } else {
            error(farthest, Code.UNEXPECTED, snippet(farthest), String.join(" | ", expected));
        }
        return problems();
    }

    private String snippet(int from) {
        return raw.substring(from, Math.min(end, from + SNIPPET));
    }

    /** A found text short enough for a message. */
    static String clip(String text) {
        return text.length() <= SNIPPET ? text : text.substring(0, SNIPPET) + "…";
    }
}
