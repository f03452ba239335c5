package dandori.unitdef.check;

import dandori.unitdef.catalogue.Family;

/** Units can be reached: not everything they wait for is known never to run. */
final class ReachCheck implements Check {

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        boolean unreachable = unit.parent().filter(upper -> upper.is(Family.JOBNET))
                .filter(upper -> upper.flow().unreachable(unit.name())).isPresent();
        if (unreachable) {
            findings.add(FlowProblem.UNREACHABLE_UNIT, unit.nameStart(), unit.name());
        }
    }
}
