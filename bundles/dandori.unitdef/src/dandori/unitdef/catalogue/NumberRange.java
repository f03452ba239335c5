package dandori.unitdef.catalogue;

import java.util.List;
import java.util.stream.Collectors;

import dandori.unitdef.catalogue.ValueProblem.Code;
import dandori.unitdef.catalogue.ValueProblem.Severity;

/**
 * The numbers allowed: one or more spans.
 *
 * @param spans the spans, ascending
 * @param strictness whether a number outside is an error
 * @param radix 10 or 16, for the description
 */
record NumberRange(List<Span> spans, Strictness strictness, int radix) {

    /** From {@code low} to {@code high}, both inclusive. */
    record Span(long low, long high) {

        boolean contains(long number) {
            return low <= number && number <= high;
        }

        String describe(int radix) {
            String from = Long.toString(low, radix).toUpperCase(java.util.Locale.ROOT);
            String to = Long.toString(high, radix).toUpperCase(java.util.Locale.ROOT);
            return low == high ? from : from + "–" + to;
        }
    }

    private static final int SAFE_DIGITS = 15;

    boolean negative() {
        return spans.get(0).low() < 0;
    }

    /** Reports a number outside the spans; {@code digits} may have any length. */
    void check(Scan scan, int offset, String digits, int base) {
        boolean inside = digits.length() <= SAFE_DIGITS && contains(Long.parseLong(digits, base));
        if (!inside) {
            scan.report(offset, Code.OUT_OF_RANGE, severity(), Scan.clip(digits), describe());
        }
    }

    boolean contains(long number) {
        return spans.stream().anyMatch(span -> span.contains(number));
    }

    Severity severity() {
        return strictness == Strictness.STRICT ? Severity.ERROR : Severity.WARNING;
    }

    String describe() {
        return spans.stream().map(span -> span.describe(radix)).collect(Collectors.joining(", "));
    }
}
