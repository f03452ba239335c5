package dandori.unitdef.syntax;

import dandori.unitdef.problem.Problem;
import dandori.unitdef.text.SourceText;
import java.util.Arrays;
import java.util.List;

/**
 * Reads unit definition text into a lossless tree, in linear time and without recursion. Whatever the text, there is a
 * tree that prints it again; what departs from the grammar is reported, and reading goes on at the next statement.
 *
 * <p>Only grammar is judged here; what units and parameters mean is the concern of {@code dandori.unitdef.check}.
 */
public final class Parser {

    private static final int SHOWN_PATH_LEVELS = 32;
    private static final int SHOWN_NAME_LENGTH = 128;

    private final SourceText source;
    private final String text;
    private final ParseReport report;
    private final Scanner scanner;
    private final ValueScanner values;
    private final NodeTable nodes;
    private final KeyTable keys = new KeyTable();
    private final BraceTrail braces;
    private int[] open = new int[32];
    private boolean[] hasChild = new boolean[32];
    private int depth;
    private int pos;
    private int pieceEnd;
    private int garbageEnd = -1;

    private Parser(SourceText source) {
        this.source = source;
        this.text = source.text();
        this.report = new ParseReport(source);
        this.scanner = new Scanner(text, report);
        this.values = new ValueScanner(scanner, report);
        this.nodes = new NodeTable(text.length());
        this.braces = new BraceTrail(scanner);
        report.locateBy(this::unitPath);
    }

    /**
     * A text as a tree, and every departure from the grammar in it, in the order of the text.
     *
     * @param tree the tree, complete also when there are problems
     * @param problems grammar problems
     */
    public record Parsed(DefinitionTree tree, List<Problem> problems) {
    }

    /** Reads a text. */
    public static Parsed parse(SourceText source) {
        return new Parser(source).parse();
    }

    private Parsed parse() {
        pos = scanner.skipTrivia(0);
        while (pos < text.length()) {
            statement();
            pos = scanner.skipTrivia(pos);
        }
        closeAtEnd();
        if (nodes.size() == 0 && report.problems().stream().noneMatch(Problem::isError)) {
            report.add(GrammarProblem.EMPTY_FILE, 0);
        }
        nodes.trim();
        return new Parsed(new DefinitionTree(source, nodes, keys), report.problems());
    }

    private void statement() {
        int equals = scanner.equalsSign(pos);
        if (equals >= 0) {
            int keyEnd = scanner.keyEnd(pos);
            boolean unit = keyEnd - pos == 4 && text.startsWith("unit", pos);
            if (unit) {
                unit(equals);
            } else {
                parameter(keyEnd, equals);
            }
        } else if (text.charAt(pos) == '}') {
            closingBrace();
        } else {
            unexpected();
        }
    }

    private void parameter(int keyEnd, int equals) {
        String key = keys.key(keys.number(text, pos, keyEnd));
        int valueStart = valueStart(equals);
        values.scan(valueStart, key);
        if (depth == 0) {
            report.add(GrammarProblem.PARAMETER_OUTSIDE_UNIT, pos, key);
        } else {
            if (hasChild[depth - 1]) {
                report.add(GrammarProblem.PARAMETER_AFTER_UNIT, pos, key);
            }
            int start = scanner.leadStart(pos, pieceEnd);
            pieceEnd = scanner.lineRest(values.next);
            nodes.addParameter(start, keys.number(text, pos, keyEnd), valueStart, values.end, pieceEnd);
        }
        pos = values.next;
    }

    /** Blanks after the equals sign belong to the sign; a value on the next line is no value. */
    private int valueStart(int equals) {
        int start = scanner.skipBlanks(equals + 1);
        return scanner.at(start) == ';' ? equals + 1 : start;
    }

    private void unit(int equals) {
        int start = scanner.leadStart(pos, pieceEnd);
        int attributesStart = scanner.skipBlanks(equals + 1);
        HeaderScanner header = new HeaderScanner(scanner, report);
        header.scan(attributesStart);
        int brace = header.next == header.end ? scanner.skipWhitespace(header.next) : scanner.skipTrivia(header.next);
        boolean opened = scanner.at(brace) == '{';
        pieceEnd = scanner.lineRest(opened ? brace + 1 : header.next);
        int parent = depth == 0 ? NodeTable.NONE : open[depth - 1];
        push(nodes.openUnit(parent, start, attributesStart, header.end, pieceEnd));
        if (opened) {
            braces.open(brace, depth);
            pos = brace + 1;
        } else {
            withoutBrace(header, brace);
        }
    }

    /** A body is assumed when a parameter or a closing brace follows; else the unit is empty. */
    private void withoutBrace(HeaderScanner header, int following) {
        report.add(GrammarProblem.MISSING_OPEN_BRACE, header.next, nameOf(open[depth - 1]));
        boolean unitFollows = text.startsWith("unit", following) && scanner.keyEnd(following) == following + 4;
        pos = header.next;
        if (unitFollows || !scanner.startsStatement(following)) {
            int bodyStart = nodes.bodyStart(open[depth - 1]);
            close(bodyStart, bodyStart);
        } else {
            braces.open(header.next, depth);
        }
    }

    private void closingBrace() {
        if (depth == 0) {
            report.add(GrammarProblem.UNEXPECTED_CLOSE_BRACE, pos);
        } else {
            braces.close(pos, depth);
            close(scanner.leadStart(pos, pieceEnd), scanner.lineRest(pos + 1));
        }
        pos++;
    }

    private void push(int unit) {
        if (depth > 0) {
            hasChild[depth - 1] = true;
        }
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
            hasChild = Arrays.copyOf(hasChild, depth * 2);
        }
        hasChild[depth] = false;
        open[depth++] = unit;
    }

    private void close(int bodyEnd, int end) {
        nodes.closeUnit(open[--depth], bodyEnd, end);
        pieceEnd = end;
    }

    private void closeAtEnd() {
        if (depth > 0) {
            int innermost = open[depth - 1];
            int end = text.length();
            while (end > 0 && Scanner.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            reportMissing(innermost, end);
        }
        while (depth > 0) {
            close(text.length(), text.length());
        }
    }

    private void reportMissing(int innermost, int end) {
        int line = report.line(nodes.attributesStart(innermost));
        if (braces.suspects()) {
            report.add(GrammarProblem.MISSING_CLOSE_BRACE_ABOVE, end, nameOf(innermost), line, depth,
                    report.line(braces.suspectClose()), report.line(braces.suspectOpen()));
        } else {
            report.add(GrammarProblem.MISSING_CLOSE_BRACE, end, nameOf(innermost), line, depth);
        }
    }

    private void unexpected() {
        char c = text.charAt(pos);
        if (c == '{') {
            report.add(GrammarProblem.UNEXPECTED_OPEN_BRACE, pos);
            pos++;
        } else if (c == ';') {
            report.add(GrammarProblem.STRAY_SEMICOLON, pos);
            pos++;
        } else {
            skipGarbage();
        }
        garbageEnd = pos;
    }

    /**
     * Skips to the end of the line, past a semicolon or the end of a comment, or up to a brace; says so once per line.
     */
    private void skipGarbage() {
        int from = pos;
        while (pos < text.length() && !endsGarbage(pos)) {
            pos++;
        }
        if (endsComment(pos)) {
            report.add(GrammarProblem.STRAY_COMMENT_END, pos);
            pos += 2;
        } else {
            reportGarbage(from);
            pos += scanner.at(pos) == ';' ? 1 : 0;
        }
    }

    private void reportGarbage(int from) {
        boolean sameLine = garbageEnd >= 0
                && text.substring(garbageEnd, from).chars().noneMatch(c -> Scanner.isLineEnd((char) c));
        if (!sameLine) {
            report.add(GrammarProblem.UNEXPECTED_TEXT, from, text.substring(from, pos));
        }
    }

    private boolean endsGarbage(int offset) {
        char c = text.charAt(offset);
        return c == ';' || c == '{' || c == '}' || Scanner.isLineEnd(c) || endsComment(offset);
    }

    private boolean endsComment(int offset) {
        return scanner.at(offset) == '*' && scanner.at(offset + 1) == '/';
    }

    private String nameOf(int unit) {
        int start = nodes.attributesStart(unit);
        int end = Math.min(nodes.attributesEnd(unit), start + SHOWN_NAME_LENGTH);
        return UnitAttributes.parse(text.substring(start, end)).name();
    }

    private String unitPath() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < Math.min(depth, SHOWN_PATH_LEVELS); i++) {
            path.append('/').append(nameOf(open[i]));
        }
        return depth > SHOWN_PATH_LEVELS ? path.append("/…").toString() : path.toString();
    }
}
