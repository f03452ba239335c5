package dandori.model.check;

import java.util.Set;
import java.util.stream.Collectors;

import dandori.schedule.check.Finding;
import dandori.schedule.check.ScheduleCheck;
import dandori.schedule.rule.RuleDefinition;
import dandori.unitdef.catalogue.Family;
import dandori.unitdef.check.Check;
import dandori.unitdef.check.CheckedUnit;
import dandori.unitdef.check.Findings;

/** The rules of a nested jobnet are tied to rules that the upper jobnet has ({@code schedule.md} §7). */
final class RuleLinkCheck implements Check {

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        boolean nested = unit.is(Family.JOBNET) && unit.parent().filter(upper -> upper.is(Family.JOBNET)).isPresent();
        if (!nested || !RuleLines.any(unit)) {
            return;
        }
        Schedules schedules = Schedules.of(unit);
        for (Finding finding : ScheduleCheck.links(schedules.reading(unit).value(), rules(schedules, upper(unit)))) {
            findings.add(ScheduleProblem.LINKED_RULE_MISSING, RuleLines.place(unit, finding.rule(), "ln"),
                    finding.message().args().toArray());
        }
    }

    private static CheckedUnit upper(CheckedUnit unit) {
        return unit.parent().orElseThrow();
    }

    /** The numbers of the rules by which a jobnet runs: its own, or those of the jobnet it follows. */
    private static Set<Integer> rules(Schedules schedules, CheckedUnit jobnet) {
        CheckedUnit at = jobnet;
        while (!at.isRootJobnet() && !schedules.reading(at).value().terms().ownRules()
                && upper(at).is(Family.JOBNET)) {
            at = upper(at);
        }
        return schedules.reading(at).value().rules().stream().map(RuleDefinition::number).collect(Collectors.toSet());
    }
}
