package dandori.unitdef.check;

import dandori.unitdef.syntax.ParameterNode;
import java.util.List;
import java.util.OptionalLong;

/** Retry needs {@code abr=y} and {@code jd=cod}, and a range with something in it ({@code definitions.md} §0, §1.1). */
final class RetryCheck implements Check {

    private static final List<String> DETAILS = List.of("rjs", "rje", "rec", "rei");

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        if (!unit.value("abr", "n").equals("y")) {
            DETAILS.stream().map(unit::parameters).flatMap(List::stream).forEach(detail -> findings
                    .add(ParameterProblem.RETRY_WITHOUT_ABR, detail.keyStart(), detail.key()));
            return;
        }
        String judgment = unit.value("jd", "cod");
        if (!judgment.equals("cod")) {
            findings.add(ParameterProblem.RETRY_WITHOUT_CODES, unit.parameter("abr").orElseThrow().valueStart(),
                    judgment);
        }
        unit.parameter("rje").ifPresent(last -> checkRange(unit, last, findings));
    }

    private static void checkRange(CheckedUnit unit, ParameterNode last, Findings findings) {
        OptionalLong from = Numbers.read(unit.value("rjs", ""));
        OptionalLong to = Numbers.read(CheckedUnit.text(last));
        if (from.isPresent() && to.isPresent() && from.getAsLong() > to.getAsLong()) {
            findings.add(ParameterProblem.EMPTY_RANGE, last.valueStart(), "rjs", from.getAsLong(), "rje",
                    to.getAsLong());
        }
    }
}
