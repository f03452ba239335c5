package dandori.unitdef.syntax;

/**
 * Finds where a value ends. After {@link #scan} the fields tell the end of the value, without the blanks and comments
 * behind it, and where reading goes on.
 */
final class ValueScanner {

    private final Scanner scanner;
    private final ParseReport report;
    private int plainUntil;
    private boolean complained;
    private boolean brokenOff;

    /** Offset after the last character of the value. */
    int end;
    /** Offset after the semicolon, or after the value when there is none. */
    int next;

    ValueScanner(Scanner scanner, ParseReport report) {
        this.scanner = scanner;
        this.report = report;
    }

    /** Reads the value that begins at an offset; {@code owner} is what a missing semicolon is reported after. */
    void scan(int start, String owner) {
        end = start;
        complained = false;
        brokenOff = false;
        int i = start;
        while (i < scanner.length && scanner.text.charAt(i) != ';') {
            i = step(i, start);
            if (i < 0) {
                break;
            }
        }
        boolean terminated = i >= 0 && i < scanner.length;
        next = terminated ? i + 1 : end;
        if (!terminated && !brokenOff) {
            report.add(GrammarProblem.MISSING_SEMICOLON, end, owner);
        }
    }

    /** Offset to go on from, or -1 when the value ends here without a semicolon. */
    private int step(int i, int start) {
        char c = scanner.text.charAt(i);
        if (Scanner.isBlank(c)) {
            return i + 1;
        }
        if (Scanner.isLineEnd(c)) {
            return overLineEnd(i, start);
        }
        return switch (c) {
            case '"' -> string(i);
            case '}' -> braces(i);
            case '/' -> mayStartComment(i, start) ? scanner.skipComment(i) : plain(i + 1);
            default -> plain(i + 1);
        };
    }

    private int plain(int next) {
        end = next;
        return next;
    }

    /** A value goes on in the next line after a comma, or when nothing else begins there. */
    private int overLineEnd(int i, int start) {
        int following = scanner.skipWhitespace(i);
        boolean incomplete = end > start && ",(".indexOf(scanner.text.charAt(end - 1)) >= 0;
        boolean otherBegins = scanner.startsStatement(following) || scanner.startsComment(following);
        return otherBegins && !incomplete ? -1 : following;
    }

    private int string(int open) {
        int after = scanner.skipString(open);
        brokenOff = after >= scanner.length && !scanner.closesBefore(after);
        if (!complained && !scanner.mayFollowString(after)) {
            complained = true;
            report.add(GrammarProblem.TEXT_AFTER_STRING, after, scanner.excerpt(after));
        }
        return plain(after);
    }

    private int braces(int open) {
        int i = open;
        while (scanner.at(i) == '}' || Scanner.isBlank(scanner.at(i))) {
            i++;
        }
        boolean closesUnit = i >= scanner.length || Scanner.isLineEnd(scanner.at(i)) || scanner.startsStatement(i);
        return closesUnit ? -1 : plain(i);
    }

    /** A comment in a bare value ends on its own line; else {@code /*} is part of the value. */
    private boolean mayStartComment(int i, int start) {
        if (i < plainUntil || !scanner.startsComment(i)) {
            return false;
        }
        char before = i == start ? ' ' : scanner.text.charAt(i - 1);
        return (Scanner.isWhitespace(before) || "\",(".indexOf(before) >= 0) && commentEndsOnLine(i);
    }

    private boolean commentEndsOnLine(int open) {
        int close = open + 2;
        while (close < scanner.length && !Scanner.isLineEnd(scanner.text.charAt(close))) {
            if (scanner.text.charAt(close) == '*' && scanner.at(close + 1) == '/') {
                return true;
            }
            close++;
        }
        plainUntil = close;
        return false;
    }
}
