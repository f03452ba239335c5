package dandori.unitdef.check;

import dandori.unitdef.catalogue.Family;
import java.util.Set;

/**
 * Recovery units, OR jobs and judgments of return codes are about what ran before them: something has to
 * ({@code definitions.md} §1.2, §6.3).
 */
final class PredecessorCheck implements Check {

    static final Set<String> JUDGING_CODES = Set.of("gt", "ge", "lt", "le", "eq", "ne", "ri", "ro");

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        boolean first = unit.parent().filter(upper -> upper.is(Family.JOBNET))
                .filter(upper -> upper.flow().predecessors(unit.name()) == 0).isPresent();
        if (!first) {
            return;
        }
        if (unit.recovery()) {
            findings.add(FlowProblem.RECOVERY_OF_NOTHING, unit.nameStart(), unit.name());
        } else if (unit.type().equals("orj")) {
            findings.add(FlowProblem.OR_OF_NOTHING, unit.nameStart(), unit.name());
        } else if (unit.type().equals("jdj") && JUDGING_CODES.contains(unit.value("ej", "gt"))) {
            findings.add(FlowProblem.JUDGMENT_OF_NOTHING, unit.nameStart(), unit.name());
        }
    }
}
