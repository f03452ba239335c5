package dandori.unitdef.check;

import dandori.unitdef.catalogue.Family;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.RelationValue;

/**
 * A start condition is named {@code .CONDITION}, nothing else is, stands directly in a root jobnet without relations,
 * and in none that has a connector or is controlled by one ({@code definitions.md} §1, §4).
 */
final class StartConditionCheck implements Check {

    static final String NAME = ".CONDITION";

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        if (unit.is(Family.CONDITION)) {
            checkCondition(unit, findings);
        } else if (unit.name().equals(NAME)) {
            findings.add(DefinitionProblem.RESERVED_NAME, unit.nameStart(), unit.name(), unit.type());
        }
        if (unit.is(Family.JOBNET)) {
            checkRelations(unit, findings);
        }
    }

    private static void checkCondition(CheckedUnit unit, Findings findings) {
        if (!unit.name().equals(NAME) && !unit.name().isEmpty()) {
            findings.add(DefinitionProblem.CONDITION_MISNAMED, unit.nameStart(), unit.name());
        }
        unit.parent().filter(upper -> upper.is(Family.JOBNET)).ifPresent(jobnet -> {
            if (!jobnet.isRootJobnet()) {
                findings.add(DefinitionProblem.CONDITION_IN_NESTED_JOBNET, unit.nameStart(), jobnet.name());
            } else if (jobnet.value("ncl", "n").equals("y") || holdsConnector(jobnet)) {
                findings.add(DefinitionProblem.CONDITION_WITH_CONNECTOR, unit.nameStart(), jobnet.name());
            }
        });
    }

    private static boolean holdsConnector(CheckedUnit jobnet) {
        return jobnet.children().units().stream().anyMatch(child -> holdsConnector(jobnet, child, jobnet.level()));
    }

    private static boolean holdsConnector(CheckedUnit jobnet, UnitNode unit, int level) {
        boolean connector = jobnet.file().type(unit).filter(type -> type.family() == Family.CONNECTOR).isPresent();
        return connector || level < NestingCheck.DEEPEST_LEVEL
                && unit.units().stream().anyMatch(child -> holdsConnector(jobnet, child, level + 1));
    }

    private static void checkRelations(CheckedUnit jobnet, Findings findings) {
        for (JobnetFlow.Line line : jobnet.flow().lines()) {
            RelationValue relation = line.relation();
            if (relation.predecessor().equals(NAME) || relation.successor().equals(NAME)) {
                findings.add(FlowProblem.RELATION_WITH_CONDITION, line.parameter().valueStart());
            }
        }
    }
}
