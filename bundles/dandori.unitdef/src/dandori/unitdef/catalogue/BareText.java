package dandori.unitdef.catalogue;

import java.util.function.IntPredicate;

import dandori.unitdef.catalogue.ValueProblem.Code;

/**
 * A text without quotation marks: a unit name, the full name of a unit, an identifier. It ends before a comma, a
 * parenthesis or a character of {@code stops}; in quotation marks it is tolerated with a warning.
 *
 * @param length bytes allowed
 * @param kind which characters it may have
 * @param stops further characters that end it
 */
record BareText(Length length, Kind kind, String stops) implements Form {

    private static final String NOT_IN_NAMES = "\"&'*?[\\]^`{|}~;";
    private static final Length COMPONENT = new Length(1, 30, Strictness.STRICT);

    /** Which characters are allowed. */
    enum Kind {
        /** Any. */
        FREE(c -> true),
        /** A unit name (definitions.md §2.1). */
        NAME(c -> NOT_IN_NAMES.indexOf(c) < 0 && c != '/' && c >= ' '),
        /** A full unit name: names after slashes. */
        PATH(c -> NOT_IN_NAMES.indexOf(c) < 0 && c >= ' '),
        /** Upper-case letters and digits. */
        UPPER(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'),
        /** A message-queue name. */
        QUEUE(c -> c < 128 && (Character.isLetterOrDigit(c) || "./_%".indexOf(c) >= 0));

        private final IntPredicate allowed;

        Kind(IntPredicate allowed) {
            this.allowed = allowed;
        }
    }

    @Override
    public boolean match(Scan scan) {
        int from = scan.at();
        if (scan.peek() == '"') {
            scan.next();
            scan.warn(from, Code.NEEDLESS_QUOTES);
            judge(scan, from + 1, Text.quoted(scan, from));
            return true;
        }
        while (!scan.atEnd() && !ends(scan.peek())) {
            scan.next();
        }
        String text = scan.since(from);
        if (text.isEmpty()) {
            return scan.fail(from, describe());
        }
        judge(scan, from, text);
        return true;
    }

    private boolean ends(char c) {
        return kind != Kind.FREE && (c == ',' || c == '(' || c == ')') || stops.indexOf(c) >= 0;
    }

    private void judge(Scan scan, int from, String text) {
        length.check(scan, from, text);
        for (int i = 0; i < text.length(); i++) {
            if (!kind.allowed.test(text.charAt(i))) {
                scan.error(from + i, Code.ILLEGAL_CHARACTER, text.substring(i, i + 1));
                return;
            }
        }
        if (kind == Kind.PATH) {
            judgePath(scan, from, text);
        }
    }

    private static void judgePath(Scan scan, int from, String path) {
        if (!path.startsWith("/")) {
            scan.warn(from, Code.NOT_ABSOLUTE, Scan.clip(path));
        }
        int begin = path.startsWith("/") ? 1 : 0;
        while (begin < path.length()) {
            int slash = path.indexOf('/', begin);
            int end = slash < 0 ? path.length() : slash;
            COMPONENT.check(scan, from + begin, path.substring(begin, end));
            begin = end + 1;
        }
    }

    @Override
    public String describe() {
        return (kind == Kind.PATH ? "/… " : "… ") + length.describe();
    }

    @Override
    public boolean assumed() {
        return length.strictness().assumed();
    }
}
