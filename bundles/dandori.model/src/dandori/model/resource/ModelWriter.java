package dandori.model.resource;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.model.Definition;
import dandori.model.Parameter;
import dandori.model.Placement;
import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.unitdef.syntax.ParameterContent;
import dandori.unitdef.syntax.ParameterDraft;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitAttributes;
import dandori.unitdef.syntax.UnitContent;
import dandori.unitdef.syntax.UnitDraft;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.ElementPosition;
import dandori.unitdef.value.RelationValue;

/** Says what the file is to hold: the original text of whatever is as it was read, drafts of the rest. */
final class ModelWriter {

    private final Map<Unit, UnitContent> prepared = new IdentityHashMap<>();

    List<UnitContent> write(Definition definition) {
        var units = new ArrayList<UnitContent>();
        definition.getUnits().forEach(unit -> units.add(part(unit)));
        return units;
    }

    /** Works out now what {@link #write} needs to know of a unit and all that is in it. */
    void prepare(Unit unit) {
        prepared.put(unit, unit(unit));
    }

    private UnitContent part(Unit unit) {
        UnitContent known = prepared.get(unit);
        return known == null ? unit(unit) : known;
    }

    private UnitContent unit(Unit unit) {
        var node = (UnitNode) unit.getSource();
        if (unit instanceof WrittenJob job && asWritten(job, node)) {
            return node;
        }
        List<ParameterContent> parameters = parameters(unit, node);
        var parts = new ArrayList<UnitContent>();
        unit.getUnits().forEach(part -> parts.add(part(part)));
        String header = unit.getName() + unit.getAttributes();
        if (node != null && unchanged(node, header, parameters, parts)) {
            return node;
        }
        return new UnitDraft(Optional.ofNullable(node), UnitAttributes.parse(header), parameters, parts);
    }

    private static boolean asWritten(WrittenJob job, UnitNode node) {
        return job.asWritten() && job.getUnits().isEmpty() && node.type().equals(job.getType())
                && sameHeader(job.getName() + job.getAttributes(), node);
    }

    private static boolean sameHeader(String header, UnitNode node) {
        return header.equals(node.attributesText()) || UnitAttributes.parse(header).equals(node.attributes());
    }

    private static boolean unchanged(UnitNode node, String header, List<ParameterContent> parameters,
            List<UnitContent> parts) {
        return sameHeader(header, node) && parameters.equals(node.parameters())
                && parts.equals(node.units());
    }

    private List<ParameterContent> parameters(Unit unit, UnitNode node) {
        var parameters = new ArrayList<ParameterContent>();
        unit.getParameters().forEach(parameter -> parameters.add(parameter(parameter)));
        insertType(unit, node, parameters);
        return parameters;
    }

    /** The type is a feature of the unit, not a setting; in the text it stays where it stood, and is first when new. */
    private static void insertType(Unit unit, UnitNode node, List<ParameterContent> parameters) {
        Optional<ParameterNode> written = node == null ? Optional.empty() : node.parameter("ty");
        if (written.isEmpty()) {
            if (!unit.getType().isEmpty()) {
                parameters.add(0, ParameterDraft.of("ty", unit.getType()));
            }
            return;
        }
        ParameterNode type = written.get();
        int place = Math.min(node.parameters().indexOf(type), parameters.size());
        boolean same = type.valueIs(unit.getType());
        parameters.add(place, same ? type : ParameterDraft.changed(type, unit.getType()));
    }

    private ParameterContent parameter(Parameter parameter) {
        var node = (ParameterNode) parameter.getSource();
        if (parameter instanceof WrittenSetting setting && setting.asWritten()) {
            return node;
        }
        if (parameter instanceof Setting setting) {
            return keep(node, setting.getKey(), setting.getValue());
        }
        return parameter instanceof Relation relation
                ? relation(relation, node)
                : placement((Placement) parameter, node);
    }

    private static ParameterContent keep(ParameterNode node, String key, String value) {
        if (node == null || !node.key().equals(key)) {
            return ParameterDraft.of(key, value);
        }
        return node.valueIs(value) ? node : ParameterDraft.changed(node, value);
    }

    /** However a relation was written, it stays so while it means the same. */
    private static ParameterContent relation(Relation relation, ParameterNode node) {
        String from = relation.getPredecessor().getName();
        String to = relation.getSuccessor().getName();
        boolean conditional = relation.getKind() == RelationKind.CON;
        if (node != null && (node.valueIs("(f=", from, ",t=", to, conditional ? ",con)" : ",seq)")
                || !conditional && node.valueIs("(f=", from, ",t=", to, ")"))) {
            return node;
        }
        var value = new RelationValue(from, to, conditional ? RelationValue.Kind.CON : RelationValue.Kind.SEQ);
        boolean same = node != null && RelationValue.read(node.value()).filter(value::equals).isPresent();
        return same ? node : keep(node, "ar", value.write());
    }

    private static ParameterContent placement(Placement placement, ParameterNode node) {
        Unit unit = placement.getUnit();
        String column = String.valueOf(placement.getX());
        String row = String.valueOf(placement.getY());
        if (node != null && node.valueIs(unit.getName(), ",", unit.getType(), ",+", column, "+", row)) {
            return node;
        }
        var value = new ElementPosition(unit.getName(), unit.getType(), placement.getX(), placement.getY());
        boolean same = node != null && ElementPosition.read(node.value()).filter(value::equals).isPresent();
        return same ? node : keep(node, "el", value.write());
    }
}
