package dandori.model.resource;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dandori.model.Definition;
import dandori.model.ModelFactory;
import dandori.model.Parameter;
import dandori.model.Placement;
import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.UnitTypes;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.ElementPosition;
import dandori.unitdef.value.RelationValue;

/** Makes model objects from a syntax tree. */
final class ModelReader {

    /** The product's limit is 30 levels; what is deeper has been reported, and is left to the text. */
    private static final int DEEPEST = 64;

    Definition read(DefinitionTree tree) {
        Definition definition = ModelFactory.eINSTANCE.createDefinition();
        for (UnitNode node : tree.units()) {
            definition.getUnits().add(unit(node, 1));
        }
        return definition;
    }

    private Unit unit(UnitNode node, int level) {
        Unit unit = UnitTypes.create(node.type());
        unit.setSource(node);
        String attributes = node.attributesText();
        int comma = attributes.indexOf(',');
        unit.setName(comma < 0 ? attributes.strip() : attributes.substring(0, comma).strip());
        unit.setAttributes(comma < 0 ? "" : attributes.substring(comma));
        Map<String, Unit> inside = new HashMap<>();
        for (UnitNode child : level < DEEPEST ? node.units() : java.util.List.<UnitNode>of()) {
            Unit part = unit(child, level + 1);
            unit.getUnits().add(part);
            inside.putIfAbsent(part.getName(), part);
        }
        for (ParameterNode parameter : node.parameters()) {
            if (!parameter.key().equals("ty")) {
                unit.getParameters().add(parameter(parameter, inside));
            }
        }
        return unit;
    }

    private Parameter parameter(ParameterNode node, Map<String, Unit> inside) {
        Optional<? extends Parameter> typed = switch (node.key()) {
            case "ar" -> RelationValue.read(node.value()).flatMap(value -> relation(value, inside));
            case "el" -> ElementPosition.read(node.value()).flatMap(value -> placement(value, inside));
            default -> Optional.empty();
        };
        Parameter parameter = typed.isPresent() ? typed.get() : setting(node);
        parameter.setSource(node);
        return parameter;
    }

    private static Optional<Relation> relation(RelationValue value, Map<String, Unit> inside) {
        Unit predecessor = inside.get(value.predecessor());
        Unit successor = inside.get(value.successor());
        if (predecessor == null || successor == null) {
            return Optional.empty();
        }
        Relation relation = ModelFactory.eINSTANCE.createRelation();
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
        Placement placement = ModelFactory.eINSTANCE.createPlacement();
        placement.setUnit(unit);
        placement.setX(value.horizontal());
        placement.setY(value.vertical());
        return Optional.of(placement);
    }

    private static Setting setting(ParameterNode node) {
        Setting setting = ModelFactory.eINSTANCE.createSetting();
        setting.setKey(node.key());
        setting.setValue(node.value());
        return setting;
    }
}
