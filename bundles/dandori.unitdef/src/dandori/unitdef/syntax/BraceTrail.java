package dandori.unitdef.syntax;

import java.util.Arrays;

/**
 * Remembers where braces open, and the first closing brace that is indented otherwise than its opening one: when a
 * closing brace is missing, that is the place to look.
 */
final class BraceTrail {

    private final Scanner scanner;
    private int[] opened = new int[32];
    private int suspectOpen = -1;
    private int suspectClose = -1;

    BraceTrail(Scanner scanner) {
        this.scanner = scanner;
    }

    void open(int offset, int depth) {
        if (depth >= opened.length) {
            opened = Arrays.copyOf(opened, depth * 2);
        }
        opened[depth] = offset;
    }

    void close(int offset, int depth) {
        if (suspectClose < 0 && !sameIndentation(opened[depth], offset)) {
            suspectOpen = opened[depth];
            suspectClose = offset;
        }
    }

    /** Whether a closing brace is indented otherwise than its opening one. */
    boolean suspects() {
        return suspectClose >= 0;
    }

    int suspectOpen() {
        return suspectOpen;
    }

    int suspectClose() {
        return suspectClose;
    }

    private boolean sameIndentation(int open, int close) {
        int openLead = scanner.leadStart(open, 0);
        int closeLead = scanner.leadStart(close, 0);
        boolean ownLines = startsLine(openLead) && startsLine(closeLead);
        return !ownLines || open - openLead == close - closeLead;
    }

    private boolean startsLine(int offset) {
        return offset == 0 || Scanner.isLineEnd(scanner.text.charAt(offset - 1));
    }
}
