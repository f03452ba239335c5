package dandori.model.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.BasicEList;

import dandori.model.Parameter;
import dandori.model.Placement;
import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.Unit;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.ElementPosition;
import dandori.unitdef.value.RelationValue;

/** Makes the parameters of a unit from the text: all but its type, which is a feature of the unit. */
final class ParameterReader {

    static final Map<String, Unit> NO_UNITS = Map.of();

    private ParameterReader() {
    }

    /**
     * Adds them to a list.
     *
     * @param inside the units that relations and placements may name
     */
    static void read(UnitNode unit, Map<String, Unit> inside, List<Parameter> parameters) {
        for (ParameterNode node : unit.parameters()) {
            if (!node.key().equals("ty")) {
                parameters.add(parameter(node, inside));
            }
        }
        if (parameters instanceof BasicEList<?> list) {
            list.shrink();
        }
    }

    private static Parameter parameter(ParameterNode node, Map<String, Unit> inside) {
        Optional<? extends Parameter> typed = switch (node.key()) {
            case "ar" -> RelationValue.read(node.value()).flatMap(value -> relation(value, inside));
            case "el" -> ElementPosition.read(node.value()).flatMap(value -> placement(value, inside));
            default -> Optional.empty();
        };
        typed.ifPresent(parameter -> parameter.setSource(node));
        return typed.isPresent() ? typed.get() : new WrittenSetting(node);
    }

    private static Optional<Relation> relation(RelationValue value, Map<String, Unit> inside) {
        Unit predecessor = inside.get(value.predecessor());
        Unit successor = inside.get(value.successor());
        if (predecessor == null || successor == null) {
            return Optional.empty();
        }
        Relation relation = new WrittenRelation();
        relation.setPredecessor(predecessor);
        relation.setSuccessor(successor);
        relation.setKind(value.kind() == RelationValue.Kind.CON ? RelationKind.CON : RelationKind.SEQ);
        return Optional.of(relation);
    }

    private static Optional<Placement> placement(ElementPosition value, Map<String, Unit> inside) {
        Unit unit = inside.get(value.unit());
        if (unit == null) {
            return Optional.empty();
        }
        Placement placement = new WrittenPlacement();
        placement.setUnit(unit);
        placement.setX(value.horizontal());
        placement.setY(value.vertical());
        return Optional.of(placement);
    }
}
