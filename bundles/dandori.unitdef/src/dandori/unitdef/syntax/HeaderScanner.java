package dandori.unitdef.syntax;

/** Finds where the attributes of a unit header end. */
final class HeaderScanner {

    private final Scanner scanner;
    private final ParseReport report;

    /** Offset after the last attribute. */
    int end;
    /** Offset after the semicolon, or {@link #end} when there is none. */
    int next;

    HeaderScanner(Scanner scanner, ParseReport report) {
        this.scanner = scanner;
        this.report = report;
    }

    void scan(int start) {
        end = start;
        int i = start;
        while (i >= 0 && i < scanner.length && scanner.text.charAt(i) != ';') {
            i = step(i);
        }
        if (i >= 0 && i < scanner.length) {
            next = i + 1;
        } else {
            report.add(GrammarProblem.MISSING_SEMICOLON, end, "unit=" + scanner.text.substring(start, end));
            next = end;
        }
    }

    private int step(int i) {
        char c = scanner.text.charAt(i);
        if (Scanner.isBlank(c)) {
            return i + 1;
        }
        if (c == '{' || c == '}') {
            return -1;
        }
        if (Scanner.isLineEnd(c)) {
            int following = scanner.skipWhitespace(i);
            return scanner.at(following) == '{' || scanner.startsStatement(following) ? -1 : following;
        }
        if (scanner.startsComment(i)) {
            return scanner.skipComment(i);
        }
        end = i + 1;
        return end;
    }
}
