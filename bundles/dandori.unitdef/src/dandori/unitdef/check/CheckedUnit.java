package dandori.unitdef.check;

import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Family;
import dandori.unitdef.catalogue.UnitType;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitAttributes;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.ValueText;
import java.util.List;
import java.util.Optional;

/** A unit with what several checks want to know about it, worked out once. */
public final class CheckedUnit {

    private final UnitNode node;
    private final Optional<CheckedUnit> parent;
    private final int level;
    private final UnitAttributes attributes;
    private final String type;
    private final Optional<UnitType> unitType;
    private final List<ParameterNode> parameters;
    private final Siblings children;
    private final Siblings siblings;
    private String path;

    CheckedUnit(UnitNode node, Optional<CheckedUnit> parent, Siblings siblings, Catalogue catalogue) {
        this.node = node;
        this.parent = parent;
        this.level = parent.map(upper -> upper.level + 1).orElse(1);
        this.attributes = node.attributes();
        this.parameters = node.parameters();
        this.type = parameters("ty").stream().map(ParameterNode::value).map(ValueText::withoutComments).findFirst()
                .orElse("");
        this.unitType = catalogue.unitType(type);
        this.children = new Siblings(node.units());
        this.siblings = siblings;
    }

    /** The unit in the text. */
    public UnitNode node() {
        return node;
    }

    /** The unit this one stands in, empty at the top of the file. */
    public Optional<CheckedUnit> parent() {
        return parent;
    }

    /** 1 at the top of the file. */
    public int level() {
        return level;
    }

    /** What stands in its header. */
    public UnitAttributes attributes() {
        return attributes;
    }

    /** The value of {@code ty}, empty when there is none. */
    public String type() {
        return type;
    }

    /** The unit type, empty when {@code ty} is missing or unknown. */
    public Optional<UnitType> unitType() {
        return unitType;
    }

    /** Whether its type is known and of a family. */
    public boolean is(Family family) {
        return unitType.filter(known -> known.family() == family).isPresent();
    }

    /** All parameters, in order. */
    public List<ParameterNode> parameters() {
        return parameters;
    }

    /** The parameters with a key, in order. */
    public List<ParameterNode> parameters(String key) {
        return parameters.stream().filter(parameter -> parameter.key().equals(key)).toList();
    }

    /** Its child units. */
    public Siblings children() {
        return children;
    }

    /** The units beside it, itself among them. */
    public Siblings siblings() {
        return siblings;
    }

    /** Its path from the top of the file. */
    public String path() {
        if (path == null) {
            path = parent.map(CheckedUnit::path).orElse("") + '/' + shortName();
        }
        return path;
    }

    private String shortName() {
        String name = attributes.name();
        return name.length() > 128 ? name.substring(0, 128) : name;
    }
}
