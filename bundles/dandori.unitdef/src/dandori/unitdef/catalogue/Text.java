package dandori.unitdef.catalogue;

import java.util.Set;

import dandori.unitdef.catalogue.ValueProblem.Code;

/**
 * A text in quotation marks in which {@code #"} stands for {@code "} and {@code ##} for {@code #}; it may contain line
 * breaks. Its length counts what it stands for. When the text is the whole value, a macro variable may stand bare, and
 * any other bare text is tolerated with a warning.
 *
 * @param length bytes allowed
 * @param traits what the content must be besides
 */
record Text(Length length, Set<Trait> traits) implements Form {

    /** Further demands on the content; not meeting one is a warning. */
    enum Trait {
        ABSOLUTE, REGEX, ASSIGNMENT
    }

    @Override
    public boolean match(Scan scan) {
        int from = scan.at();
        if (scan.take("\"")) {
            judge(scan, from + 1, quoted(scan, from));
            return true;
        }
        if (!scan.atStart() || scan.atEnd()) {
            return scan.fail(from, "\"");
        }
        boolean macro = isMacro(scan);
        String text = scan.rest();
        if (!macro) {
            scan.warn(from, Code.NOT_QUOTED);
        }
        judge(scan, from, text);
        return true;
    }

    private static boolean isMacro(Scan scan) {
        Scan.Mark mark = scan.mark();
        boolean macro = new Macro().match(scan) && (scan.atEnd() || scan.peek() == ':');
        scan.reset(mark);
        return macro;
    }

    /** The content after the opening quotation mark; the position is then after the closing one. */
    static String quoted(Scan scan, int from) {
        StringBuilder content = new StringBuilder();
        while (!scan.atEnd()) {
            char c = scan.next();
            if (c == '"') {
                return content.toString();
            }
            if (c == '#') {
                c = escaped(scan);
            }
            content.append(c);
        }
        scan.error(from, Code.UNTERMINATED);
        return content.toString();
    }

    private static char escaped(Scan scan) {
        if (scan.peek() == '"' || scan.peek() == '#') {
            return scan.next();
        }
        scan.warn(scan.at() - 1, Code.LONE_ESCAPE);
        return '#';
    }

    private void judge(Scan scan, int from, String content) {
        length.check(scan, from, content);
        if (content.isEmpty() || content.startsWith("?AJS2")) {
            return;
        }
        if (traits.contains(Trait.ABSOLUTE) && !isAbsolute(content)) {
            scan.warn(from, Code.NOT_ABSOLUTE, Scan.clip(content));
        }
        if (traits.contains(Trait.ASSIGNMENT) && content.indexOf('=') < 1) {
            scan.warn(from, Code.NO_ASSIGNMENT);
        }
        if (traits.contains(Trait.REGEX) && !RegexShape.isBalanced(content)) {
            scan.warn(from, Code.UNBALANCED_EXPRESSION);
        }
    }

    private static boolean isAbsolute(String path) {
        char first = path.charAt(0);
        boolean drive = path.length() > 2 && path.charAt(1) == ':' && Character.isLetter(first)
                && (path.charAt(2) == '\\' || path.charAt(2) == '/' || path.charAt(2) == '¥');
        return first == '/' || first == '\\' || first == '¥' || drive;
    }

    @Override
    public String describe() {
        return "\"…\" " + length.describe();
    }

    @Override
    public boolean assumed() {
        return length.strictness().assumed();
    }
}
