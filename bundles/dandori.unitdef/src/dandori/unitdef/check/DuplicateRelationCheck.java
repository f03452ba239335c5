package dandori.unitdef.check;

import dandori.unitdef.syntax.ParameterNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two units are joined by one relation at most. */
final class DuplicateRelationCheck implements Check {

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        Map<List<String>, ParameterNode> first = new HashMap<>();
        for (JobnetFlow.Line line : unit.flow().lines()) {
            List<String> ends = List.of(line.relation().predecessor(), line.relation().successor());
            ParameterNode earlier = first.putIfAbsent(ends, line.parameter());
            if (earlier != null) {
                findings.add(FlowProblem.DUPLICATE_RELATION, line.parameter().valueStart(), ends.get(0), ends.get(1),
                        earlier.position());
            }
        }
    }
}
