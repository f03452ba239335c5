package dandori.unitdef.check;

import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Family;
import dandori.unitdef.catalogue.Parameter;
import dandori.unitdef.syntax.ParameterNode;
import java.util.Optional;
import java.util.Set;

/** Parameters stand on units of a type that has them; elsewhere they are kept and have no effect. */
final class ParameterPlacementCheck implements Check {

    private static final Set<String> CALENDAR = Set.of("op", "cl");

    private final Catalogue catalogue;

    ParameterPlacementCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        if (unit.unitType().isEmpty()) {
            return;
        }
        for (ParameterNode node : unit.parameters()) {
            Optional<Parameter> known = catalogue.parameter(node.key());
            if (known.isPresent() && !known.get().appliesTo(unit.type()) && !saidElsewhere(unit, node.key())) {
                findings.add(ParameterProblem.PARAMETER_NOT_OF_TYPE, node.keyStart(), node.key(), unit.type());
            }
        }
    }

    /** Other checks have more to say of these. */
    private static boolean saidElsewhere(CheckedUnit unit, String key) {
        return CALENDAR.contains(key) && !unit.is(Family.GROUP) || key.equals("ar") && unit.is(Family.CONDITION);
    }
}
