package dandori.unitdef.check;

import dandori.unitdef.catalogue.Family;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.ElementPosition;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Each {@code el} places another unit, says that unit's own type, and, in a jobnet, puts it on a place of the grid that
 * no other unit has ({@code definitions.md} §2.1); a crowded place is said once. Groups and start conditions have no
 * grid.
 */
final class ElementCheck implements Check {

    private static final String START_CONDITION = "rc";
    private static final String SAID = "";

    @Override
    public void check(CheckedUnit unit, Findings findings) {
        Map<String, ParameterNode> placed = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        for (ParameterNode element : unit.parameters("el")) {
            Optional<ElementPosition> position = ElementPosition.read(element.value());
            Optional<UnitNode> child = position.flatMap(read -> unit.children().named(read.unit()));
            if (child.isEmpty()) {
                continue;
            }
            ParameterNode first = placed.putIfAbsent(position.get().unit(), element);
            if (first != null) {
                findings.add(DefinitionProblem.REPEATED_ELEMENT, element.valueStart(), position.get().unit(),
                        first.position());
            } else {
                checkType(element, position.get(), CheckedUnit.typeOf(child.get()), findings);
                checkPlace(unit, element, position.get(), places, findings);
            }
        }
    }

    private static void checkType(ParameterNode element, ElementPosition position, String type, Findings findings) {
        if (!position.type().isEmpty() && !type.isEmpty() && !position.type().equals(type)) {
            findings.add(DefinitionProblem.ELEMENT_TYPE_DIFFERS, element.valueStart(), position.unit(),
                    position.type(), type);
        }
    }

    private static void checkPlace(CheckedUnit unit, ParameterNode element, ElementPosition position,
            Map<String, String> places, Findings findings) {
        boolean drawn = element.value().contains("+") && !position.type().equals(START_CONDITION);
        if (!unit.is(Family.JOBNET) || !drawn) {
            return;
        }
        String place = "+" + position.horizontal() + "+" + position.vertical();
        if (!position.snapped().equals(position)) {
            findings.add(DefinitionProblem.ELEMENT_OFF_GRID, element.valueStart(), position.unit(), place);
        }
        String other = places.putIfAbsent(place, position.unit());
        if (other != null && !other.isEmpty()) {
            places.put(place, SAID);
            findings.add(DefinitionProblem.PLACE_TAKEN, element.valueStart(), position.unit(), place, other);
        }
    }
}
