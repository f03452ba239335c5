package dandori.unitdef.check;

import dandori.unitdef.catalogue.Family;
import dandori.unitdef.syntax.ParameterNode;
import java.util.Set;

/** Open and closed days belong to groups; elsewhere they are kept and ignored ({@code engine.md}, "Flow"). */
final class CalendarPlacementCheck implements Check {

    private static final Set<String> CALENDAR_KEYS = Set.of("op", "cl");

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        if (unit.unitType().isEmpty() || unit.is(Family.GROUP)) {
            return;
        }
        for (ParameterNode parameter : unit.parameters()) {
            if (CALENDAR_KEYS.contains(parameter.key())) {
                findings.add(DefinitionProblem.CALENDAR_OUTSIDE_GROUP, parameter.keyStart(), parameter.toString());
            }
        }
    }
}
