package dandori.unitdef.check;

import dandori.unitdef.catalogue.Family;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.RelationValue;
import java.util.Optional;

/** A return code is judged of a job; that of a jobnet is always 0 ({@code definitions.md} §0). */
final class JudgedUnitCheck implements Check {

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        JobnetFlow flow = unit.flow();
        for (JobnetFlow.Line line : flow.lines()) {
            RelationValue relation = line.relation();
            boolean jobnet = flow.type(relation.predecessor()).filter(type -> type.family() == Family.JOBNET)
                    .isPresent();
            if (jobnet && flow.unit(relation.successor()).filter(JudgedUnitCheck::judgesCode).isPresent()) {
                findings.add(FlowProblem.JUDGMENT_OF_JOBNET, line.parameter().valueStart(), relation.successor(),
                        relation.predecessor());
            }
        }
    }

    private static boolean judgesCode(UnitNode unit) {
        Optional<ParameterNode> condition = unit.parameter("ej");
        return CheckedUnit.typeOf(unit).endsWith("jdj")
                && PredecessorCheck.JUDGING_CODES.contains(condition.map(CheckedUnit::text).orElse("gt"));
    }
}
