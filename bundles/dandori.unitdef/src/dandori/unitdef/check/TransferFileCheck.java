package dandori.unitdef.check;

/** A transfer's destination and option belong to a source of the same number ({@code definitions.md} §1.1). */
final class TransferFileCheck implements Check {

    private static final int TRANSFERS = 4;

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        for (int number = 1; number <= TRANSFERS; number++) {
            String source = "ts" + number;
            if (!unit.has(source)) {
                report(unit, "td" + number, source, findings);
                report(unit, "top" + number, source, findings);
            }
        }
    }

    private static void report(CheckedUnit unit, String key, String source, Findings findings) {
        unit.parameter(key).ifPresent(
                parameter -> findings.add(ParameterProblem.COMPANION_MISSING, parameter.keyStart(), key, source));
    }
}
