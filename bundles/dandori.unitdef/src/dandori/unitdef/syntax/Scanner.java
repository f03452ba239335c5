package dandori.unitdef.syntax;

/**
 * Reads characters: blanks, comments, strings. Remembers what it had to search for, so that no part of a text is
 * searched more than a fixed number of times, however broken it is.
 */
final class Scanner {

    private static final int LONGEST_KEY = 32;

    final String text;
    final int length;
    private final ParseReport report;
    private int stringSearchedFrom = Integer.MAX_VALUE;
    private int stringCloses;
    private boolean noCommentEnd;

    Scanner(String text, ParseReport report) {
        this.text = text;
        this.length = text.length();
        this.report = report;
    }

    /** The character at an offset, NUL at and after the end. */
    char at(int offset) {
        return offset < length ? text.charAt(offset) : '\0';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f' || c == '\u000B';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isWhitespace(char c) {
        return isBlank(c) || isLineEnd(c);
    }

    int skipBlanks(int from) {
        int i = from;
        while (i < length && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    int skipWhitespace(int from) {
        int i = from;
        while (i < length && isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Skips blanks, line ends and comments, and reports what is wrong with the comments. */
    int skipTrivia(int from) {
        int i = skipWhitespace(from);
        while (startsComment(i)) {
            i = skipWhitespace(skipComment(i));
        }
        return i;
    }

    boolean startsComment(int offset) {
        return at(offset) == '/' && at(offset + 1) == '*';
    }

    /** Whether a parameter, a unit header or a closing brace begins at an offset. */
    boolean startsStatement(int offset) {
        return at(offset) == '}' || equalsSign(offset) >= 0;
    }

    /** Offset of the {@code =} of a statement that begins at an offset, or -1. */
    int equalsSign(int offset) {
        int i = keyEnd(offset);
        if (i == offset || i - offset > LONGEST_KEY) {
            return -1;
        }
        i = skipBlanks(i);
        return at(i) == '=' ? i : -1;
    }

    int keyEnd(int offset) {
        int i = offset;
        if (!isLetter(at(i))) {
            return i;
        }
        while (i - offset <= LONGEST_KEY && (isLetter(at(i)) || at(i) >= '0' && at(i) <= '9' || at(i) == '_')) {
            i++;
        }
        return i;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Start of the blanks directly before an offset, not before {@code floor}. */
    int leadStart(int offset, int floor) {
        int i = offset;
        while (i > floor && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /**
     * The end of the line when only blanks and comments follow on it, line end included; else the offset itself.
     */
    int lineRest(int from) {
        int i = skipBlanks(from);
        while (startsComment(i)) {
            int end = noCommentEnd ? -1 : text.indexOf("*/", i + 2);
            if (end < 0) {
                return from;
            }
            i = skipBlanks(end + 2);
        }
        if (i < length && !isLineEnd(text.charAt(i))) {
            return from;
        }
        return afterLineEnd(i);
    }

    int afterLineEnd(int offset) {
        if (at(offset) == '\r' && at(offset + 1) == '\n') {
            return offset + 2;
        }
        return isLineEnd(at(offset)) ? offset + 1 : offset;
    }

    /** Offset after the comment that begins at an offset. */
    int skipComment(int open) {
        int close = noCommentEnd ? -1 : text.indexOf("*/", open + 2);
        if (close < 0) {
            noCommentEnd = true;
            report.add(GrammarProblem.UNTERMINATED_COMMENT, open);
            int lineEnd = lineEnd(open, length);
            return startsStatement(skipWhitespace(lineEnd)) ? lineEnd : length;
        }
        checkComment(open, close + 2);
        return close + 2;
    }

    private void checkComment(int open, int end) {
        for (int i = open + 2; i < end - 2; i++) {
            if (text.charAt(i) == '/' && text.charAt(i + 1) == '*' && i + 2 < end) {
                report.addFrom(GrammarProblem.COMMENT_IN_COMMENT, i, open);
                break;
            }
        }
        int before = leadStart(open, 0) - 1;
        boolean first = before < 0 || isLineEnd(text.charAt(before)) || text.charAt(before) == '/';
        int after = skipBlanks(end);
        boolean last = after >= length || isLineEnd(text.charAt(after)) || startsComment(after);
        if (!first || !last) {
            report.add(GrammarProblem.COMMENT_SHARES_LINE, open);
        }
    }

    /** Offset after the string whose quotation mark stands at an offset. */
    int skipString(int open) {
        int close = closingQuote(open);
        int lineEnd = lineEnd(open, close);
        if (lineEnd == close && close < length) {
            return close + 1;
        }
        boolean statementFollows = startsStatement(skipWhitespace(lineEnd));
        if (close < length && (mayFollowString(close + 1) || !statementFollows)) {
            return close + 1;
        }
        report.add(GrammarProblem.UNTERMINATED_STRING, open);
        return statementFollows || lineEnd == length ? withoutSemicolon(open, lineEnd) : length;
    }

    /** Whether the string searched last is closed before an offset. */
    boolean closesBefore(int offset) {
        return stringCloses < offset;
    }

    /** Whether what stands at an offset may directly follow a closing quotation mark. */
    boolean mayFollowString(int offset) {
        char c = at(offset);
        return offset >= length || ";,): }".indexOf(c) >= 0 || isBlank(c) || isLineEnd(c) || startsComment(offset);
    }

    private int withoutSemicolon(int open, int lineEnd) {
        int end = leadStart(lineEnd, open + 1);
        return end > open + 1 && text.charAt(end - 1) == ';' ? end - 1 : end;
    }

    /** What follows on the line, cut short, for a message. */
    String excerpt(int from) {
        return text.substring(from, lineEnd(from, Math.min(length, from + 20)));
    }

    /** Offset of the first line end from an offset, at most {@code limit}. */
    private int lineEnd(int from, int limit) {
        int i = from;
        while (i < limit && !isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /**
     * Offset of the mark that closes a string, the length of the text when there is none. A string given up at its line
     * end is searched through once only: a later mark inside it was an escaped one there, so both close at the same.
     */
    private int closingQuote(int open) {
        if (open > stringSearchedFrom && open < stringCloses) {
            return stringCloses;
        }
        int i = open + 1;
        while (i < length && text.charAt(i) != '"') {
            i += text.charAt(i) == '#' && (at(i + 1) == '"' || at(i + 1) == '#') ? 2 : 1;
        }
        stringSearchedFrom = open;
        stringCloses = Math.min(i, length);
        return stringCloses;
    }
}
