package dandori.unitdef.check;

import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.value.ElementPosition;
import dandori.unitdef.value.SizeValue;
import java.util.Optional;

/** Positions ({@code el}) can be read and place units that are there; sizes ({@code sz}) can be read. */
final class LayoutCheck implements Check {

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        for (ParameterNode element : unit.parameters("el")) {
            Optional<ElementPosition> position = ElementPosition.read(element.value());
            if (position.isEmpty()) {
                findings.add(DefinitionProblem.BAD_ELEMENT, element.valueStart(), element.value());
            } else if (unit.children().named(position.get().unit()).isEmpty()) {
                findings.add(DefinitionProblem.ELEMENT_WITHOUT_UNIT, element.valueStart(), position.get().unit());
            }
        }
        for (ParameterNode size : unit.parameters("sz")) {
            if (SizeValue.read(size.value()).isEmpty()) {
                findings.add(DefinitionProblem.BAD_SIZE, size.valueStart(), size.value());
            }
        }
    }
}
