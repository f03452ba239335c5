package dandori.unitdef.check;

import dandori.unitdef.catalogue.Family;
import java.util.Optional;

/**
 * Groups hold groups and jobnets; jobnets hold jobnets, jobs, connectors and start conditions; other units hold nothing
 * ({@code definitions.md} §1). At the top of a file anything may stand.
 */
final class PlacementCheck implements Check {

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        Optional<Family> inside = unit.parent().flatMap(CheckedUnit::unitType).map(type -> type.family());
        Optional<Family> own = unit.unitType().map(type -> type.family());
        if (inside.isPresent() && own.isPresent()) {
            verdict(inside.get(), own.get()).ifPresent(kind -> findings.add(kind, unit.node().attributesStart(),
                    unit.attributes().name(), unit.type(), unit.parent().orElseThrow().attributes().name()));
        }
    }

    private static Optional<DefinitionProblem> verdict(Family inside, Family own) {
        return switch (inside) {
            case GROUP -> own == Family.GROUP || own == Family.JOBNET
                    ? Optional.empty()
                    : Optional.of(DefinitionProblem.JOB_IN_GROUP);
            case JOBNET, CONDITION -> own == Family.GROUP
                    ? Optional.of(DefinitionProblem.GROUP_IN_JOBNET)
                    : Optional.empty();
            case JOB, EVENT_JOB, ACTION_JOB, CUSTOM_JOB, CONNECTOR -> Optional.of(DefinitionProblem.UNIT_IN_JOB);
        };
    }
}
