package dandori.unitdef.catalogue;

import dandori.unitdef.catalogue.ValueProblem.Code;
import dandori.unitdef.catalogue.ValueProblem.Severity;

/**
 * How many bytes a text may have in the charset of the file. What is too long in UTF-8 only, and would fit in
 * Shift_JIS, is never more than a warning: schedulers may count so ({@code definitions.md} §2.1).
 *
 * @param min fewest bytes; fewer is only ever a warning
 * @param max most bytes
 * @param strictness whether more is an error
 */
record Length(int min, int max, Strictness strictness) {

    void check(Scan scan, int offset, String text) {
        int bytes = scan.bytes(text);
        if (bytes < min) {
            scan.warn(offset, Code.TOO_SHORT, String.valueOf(bytes), String.valueOf(min));
        } else if (bytes > max) {
            boolean strict = strictness == Strictness.STRICT && !scan.fitsInShiftJis(text, max);
            Severity severity = strict ? Severity.ERROR : Severity.WARNING;
            scan.report(offset, Code.TOO_LONG, severity, String.valueOf(bytes), String.valueOf(max));
        }
    }

    String describe() {
        return min <= 1 ? "≤" + max + " B" : min + "–" + max + " B";
    }
}
