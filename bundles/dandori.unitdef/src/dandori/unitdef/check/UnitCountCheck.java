package dandori.unitdef.check;

import dandori.unitdef.catalogue.Family;

/** A jobnet has at most 10,000 units directly below it ({@code definitions.md} §10); more run here, but not there. */
final class UnitCountCheck implements Check {

    private static final int MOST_UNITS = 10_000;

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        int units = unit.children().units().size();
        if (unit.is(Family.JOBNET) && units > MOST_UNITS) {
            findings.add(DefinitionProblem.TOO_MANY_UNITS, unit.nameStart(), unit.name(), units);
        }
    }
}
