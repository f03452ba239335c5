package dandori.unitdef.check;

import dandori.unitdef.syntax.ParameterNode;

/**
 * The filters of a received event have 2,048 bytes together, as written from key to semicolon; whether a sent event
 * has arrived is asked of a named host ({@code definitions.md} §1.3).
 */
final class EventCheck implements Check {

    private static final int MOST_FILTER_BYTES = 2_048;

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        int bytes = 0;
        for (ParameterNode filter : unit.parameters("evwfr")) {
            int before = bytes;
            bytes += filter.toString().getBytes(unit.node().tree().source().charset()).length;
            if (before <= MOST_FILTER_BYTES && bytes > MOST_FILTER_BYTES) {
                findings.add(ParameterProblem.FILTERS_TOO_LONG, filter.valueStart(), MOST_FILTER_BYTES);
            }
        }
        unit.parameter("evsrt").filter(check -> CheckedUnit.text(check).equals("y") && !unit.has("evhst")).ifPresent(
                check -> findings.add(ParameterProblem.COMPANION_MISSING, check.valueStart(), "evsrt=y", "evhst"));
    }
}
