package dandori.unitdef.check;

import dandori.unitdef.syntax.ParameterNode;
import java.util.List;

/** Every unit has exactly one known type. */
final class UnitTypeCheck implements Check {

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        List<ParameterNode> types = unit.parameters("ty");
        if (types.isEmpty()) {
            findings.add(DefinitionProblem.MISSING_TYPE, unit.node().attributesStart(), unit.attributes().name());
        } else if (unit.unitType().isEmpty()) {
            findings.add(DefinitionProblem.UNKNOWN_TYPE, types.get(0).valueStart(), unit.type());
        }
        types.stream().skip(1).forEach(second -> findings.add(DefinitionProblem.REPEATED_TYPE, second.keyStart(),
                unit.attributes().name()));
    }
}
