package dandori.model.resource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.BasicEList;

import dandori.model.Definition;
import dandori.model.ModelFactory;
import dandori.model.Unit;
import dandori.model.UnitTypes;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.UnitNode;

/** Makes model objects from a syntax tree. */
final class ModelReader {

    /** The product's limit is 30 levels; what is deeper has been reported, and is left to the text. */
    private static final int DEEPEST = 64;

    /** Types, permissions and owners of units: few different ones, each held once. */
    private final Map<String, String> words = new HashMap<>();

    Definition read(DefinitionTree tree) {
        Definition definition = ModelFactory.eINSTANCE.createDefinition();
        for (UnitNode node : tree.units()) {
            definition.getUnits().add(unit(node, 1));
        }
        return definition;
    }

    private Unit unit(UnitNode node, int level) {
        String type = word(node.type());
        List<UnitNode> parts = level < DEEPEST ? node.units() : List.of();
        if (parts.isEmpty() && UnitTypes.isJob(type)) {
            Unit job = new WrittenJob(node);
            job.setType(type);
            return named(job, node);
        }
        Unit unit = named(UnitTypes.create(type), node);
        Map<String, Unit> inside = parts(unit, parts, level);
        ParameterReader.read(node, inside, unit.getParameters());
        return unit;
    }

    private Unit named(Unit unit, UnitNode node) {
        String attributes = node.attributesText();
        int comma = attributes.indexOf(',');
        unit.setSource(node);
        unit.setName(comma < 0 ? attributes.strip() : attributes.substring(0, comma).strip());
        unit.setAttributes(comma < 0 ? "" : word(attributes.substring(comma)));
        return unit;
    }

    private String word(String text) {
        String known = words.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private Map<String, Unit> parts(Unit unit, List<UnitNode> nodes, int level) {
        Map<String, Unit> inside = new HashMap<>();
        for (UnitNode node : nodes) {
            Unit part = unit(node, level + 1);
            unit.getUnits().add(part);
            inside.putIfAbsent(part.getName(), part);
        }
        if (!nodes.isEmpty() && unit.getUnits() instanceof BasicEList<?> list) {
            list.shrink();
        }
        return inside;
    }
}
