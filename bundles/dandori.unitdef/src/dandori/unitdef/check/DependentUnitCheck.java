package dandori.unitdef.check;

import dandori.unitdef.value.RelationValue;
import java.util.HashMap;
import java.util.Map;

/** One unit depends on a judgment job ({@code definitions.md} §6.4). */
final class DependentUnitCheck implements Check {

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        Map<String, String> dependent = new HashMap<>();
        for (JobnetFlow.Line line : unit.flow().lines()) {
            RelationValue relation = line.relation();
            String first = relation.kind() == RelationValue.Kind.CON
                    ? dependent.putIfAbsent(relation.predecessor(), relation.successor())
                    : null;
            if (first != null && !first.equals(relation.successor())) {
                findings.add(FlowProblem.SEVERAL_DEPENDENT_UNITS, line.parameter().valueStart(),
                        relation.predecessor(), first);
            }
        }
    }
}
