package dandori.unitdef.check;

import dandori.unitdef.catalogue.Family;

/** Execution order control names the connector that controls it ({@code definitions.md} §6.7). */
final class ConnectorCheck implements Check {

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        boolean controlled = unit.is(Family.JOBNET) || unit.is(Family.GROUP);
        if (controlled && unit.value("ncl", "n").equals("y") && !unit.has("ncn")) {
            findings.add(ParameterProblem.COMPANION_MISSING, unit.parameter("ncl").orElseThrow().valueStart(), "ncl=y",
                    "ncn");
        }
    }
}
