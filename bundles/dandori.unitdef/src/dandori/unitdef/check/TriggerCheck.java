package dandori.unitdef.check;

import dandori.unitdef.catalogue.Family;
import java.util.List;

/**
 * In a start condition stand event jobs only, no recovery ones, at most 32, without relations, hold and time limits
 * ({@code definitions.md} §1.3, §4, §10).
 */
final class TriggerCheck implements Check {

    private static final int MOST_TRIGGERS = 32;
    private static final List<String> INVALID = List.of("etm", "ets", "ha", "fd");

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        if (unit.is(Family.CONDITION)) {
            checkWhole(unit, findings);
        }
        if (unit.parent().filter(upper -> upper.is(Family.CONDITION)).isPresent() && unit.unitType().isPresent()) {
            checkTrigger(unit, findings);
        }
        unit.parameter("etn").filter(etn -> CheckedUnit.text(etn).equals("y"))
                .filter(etn -> unit.parent().isPresent() && !unit.parent().get().is(Family.CONDITION))
                .ifPresent(etn -> findings.add(ParameterProblem.ONLY_IN_CONDITION, etn.valueStart(), "etn=y"));
    }

    private static void checkWhole(CheckedUnit condition, Findings findings) {
        condition.parameters("ar")
                .forEach(line -> findings.add(FlowProblem.RELATION_IN_CONDITION, line.keyStart()));
        int triggers = condition.children().units().size();
        if (triggers > MOST_TRIGGERS) {
            findings.add(DefinitionProblem.TOO_MANY_TRIGGERS, condition.nameStart(), triggers);
        }
    }

    private static void checkTrigger(CheckedUnit unit, Findings findings) {
        if (!unit.is(Family.EVENT_JOB) || unit.recovery()) {
            findings.add(DefinitionProblem.NO_TRIGGER, unit.nameStart(), unit.name(), unit.type());
            return;
        }
        for (String key : INVALID) {
            unit.parameter(key).ifPresent(
                    parameter -> findings.add(ParameterProblem.INVALID_IN_CONDITION, parameter.keyStart(), key));
        }
    }
}
