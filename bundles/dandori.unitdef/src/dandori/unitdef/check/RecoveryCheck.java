package dandori.unitdef.check;

import dandori.unitdef.value.RelationValue;

/** Only recovery units follow a recovery unit ({@code definitions.md} §6.3). */
final class RecoveryCheck implements Check {

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        JobnetFlow flow = unit.flow();
        for (JobnetFlow.Line line : flow.lines()) {
            RelationValue relation = line.relation();
            boolean ordinary = flow.type(relation.successor()).filter(type -> !type.recovery()).isPresent();
            if (ordinary && flow.recovery(relation.predecessor())) {
                findings.add(FlowProblem.ORDINARY_AFTER_RECOVERY, line.parameter().valueStart(), relation.successor(),
                        relation.predecessor());
            }
        }
    }
}
