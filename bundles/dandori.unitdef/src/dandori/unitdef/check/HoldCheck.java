package dandori.unitdef.check;

import java.util.Set;

/** Holding by the previous generation's result needs generations one after the other ({@code definitions.md} §6.5). */
final class HoldCheck implements Check {

    private static final Set<String> BY_RESULT = Set.of("w", "a");

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        String hold = unit.value("ha", "n");
        if (BY_RESULT.contains(hold) && unit.value("mp", "n").equals("y")) {
            findings.add(ParameterProblem.HOLD_WITH_CONCURRENCY, unit.parameter("ha").orElseThrow().valueStart(), hold);
        }
    }
}
