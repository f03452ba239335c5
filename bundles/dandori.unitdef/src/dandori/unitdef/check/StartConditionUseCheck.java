package dandori.unitdef.check;

import dandori.unitdef.catalogue.Family;
import dandori.unitdef.syntax.ParameterNode;
import java.util.List;
import java.util.stream.Stream;

/** Limits of monitoring ({@code wc}, {@code wt}) belong to a jobnet that has a start condition. */
final class StartConditionUseCheck implements Check {

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        if (!unit.is(Family.JOBNET) || unit.children().named(StartConditionCheck.NAME).isPresent()) {
            return;
        }
        Stream.of("wc", "wt").map(unit::parameters).flatMap(List::stream).filter(StartConditionUseCheck::limits)
                .forEach(limit -> findings.add(ParameterProblem.NO_START_CONDITION, limit.keyStart(), limit.key()));
    }

    private static boolean limits(ParameterNode parameter) {
        String value = CheckedUnit.text(parameter);
        return !value.substring(value.indexOf(',') + 1).strip().equals("no");
    }
}
