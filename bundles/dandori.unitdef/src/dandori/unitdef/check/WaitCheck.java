package dandori.unitdef.check;

import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;
import java.util.List;
import java.util.Optional;

/** A unit waits for at most 32 others, and not for itself or what it is part of ({@code definitions.md} §6.6, §10). */
final class WaitCheck implements Check {

    private static final int MOST_AWAITED = 32;

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        List<ParameterNode> awaited = unit.parameters("eun");
        if (awaited.size() > MOST_AWAITED) {
            findings.add(ParameterProblem.TOO_MANY_AWAITED, awaited.get(MOST_AWAITED).keyStart(), awaited.size(),
                    MOST_AWAITED);
        }
        for (ParameterNode parameter : awaited) {
            String path = CheckedUnit.text(parameter);
            if (unit.file().unit(path).filter(found -> holds(found, unit)).isPresent()) {
                findings.add(FlowProblem.WAITS_FOR_ITSELF, parameter.valueStart(), unit.name(), path);
            }
        }
    }

    private static boolean holds(UnitNode awaited, CheckedUnit unit) {
        for (Optional<CheckedUnit> at = Optional.of(unit); at.isPresent(); at = at.get().parent()) {
            if (at.get().node().equals(awaited)) {
                return true;
            }
        }
        return false;
    }
}
