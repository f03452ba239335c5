package dandori.unitdef.check;

import dandori.unitdef.catalogue.Family;
import dandori.unitdef.catalogue.UnitType;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitAttributes;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.value.QuotedString;
import dandori.unitdef.value.ValueText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A unit with what several checks want to know about it, worked out once. */
public final class CheckedUnit {

    private final CheckedFile file;
    private final UnitNode node;
    private final Optional<CheckedUnit> parent;
    private final int level;
    private final UnitAttributes attributes;
    private final String type;
    private final Optional<UnitType> unitType;
    private final List<ParameterNode> parameters;
    private final Map<String, List<ParameterNode>> byKey = new HashMap<>();
    private final Siblings children;
    private final Siblings siblings;
    private JobnetFlow flow;
    private String path;

    CheckedUnit(CheckedFile file, UnitNode node, Optional<CheckedUnit> parent, Siblings siblings) {
        this.file = file;
        this.node = node;
        this.parent = parent;
        this.level = parent.map(upper -> upper.level + 1).orElse(1);
        this.attributes = node.attributes();
        this.parameters = node.parameters();
        for (ParameterNode parameter : parameters) {
            byKey.computeIfAbsent(parameter.key(), key -> new ArrayList<>(1)).add(parameter);
        }
        this.type = parameter("ty").map(CheckedUnit::text).orElse("");
        this.unitType = file.type(node);
        this.children = new Siblings(node.units());
        this.siblings = siblings;
    }

    static String typeOf(UnitNode unit) {
        return ValueText.withoutComments(unit.type());
    }

    /** A value without comments, quotation marks and escapes. */
    public static String text(ParameterNode parameter) {
        return QuotedString.content(ValueText.withoutComments(parameter.value()));
    }

    /** The file it stands in. */
    public CheckedFile file() {
        return file;
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

    /** Its name. */
    public String name() {
        return attributes.name();
    }

    /** Offset of its name, where what concerns the unit as a whole is reported. */
    public int nameStart() {
        return node.attributesStart();
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

    /** Whether it is of a type, or of the type's recovery form. */
    public boolean isOrRecovers(String code) {
        return type.equals(code) || unitType.filter(UnitType::recovery).flatMap(UnitType::twinCode)
                .filter(code::equals).isPresent();
    }

    /** Whether it is a recovery unit. */
    public boolean recovery() {
        return unitType.filter(UnitType::recovery).isPresent();
    }

    /** Whether it is a jobnet that is registered by itself: directly in a group, or at the top of the file. */
    public boolean isRootJobnet() {
        return is(Family.JOBNET) && parent.map(upper -> upper.is(Family.GROUP)).orElse(true);
    }

    /** All parameters, in order. */
    public List<ParameterNode> parameters() {
        return parameters;
    }

    /** The parameters with a key, in order. */
    public List<ParameterNode> parameters(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** The first parameter with a key. */
    public Optional<ParameterNode> parameter(String key) {
        return parameters(key).stream().findFirst();
    }

    /** Whether there is a parameter with a key. */
    public boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** The first value with a key, or what holds without one. */
    public String value(String key, String otherwise) {
        return parameter(key).map(CheckedUnit::text).orElse(otherwise);
    }

    /** Its child units. */
    public Siblings children() {
        return children;
    }

    /** The units beside it, itself among them. */
    public Siblings siblings() {
        if (isSection()) {
            file.noteNames();
        }
        return siblings;
    }

    /** The first unit of its name in its place: mostly itself. */
    UnitNode firstOfName() {
        return siblings.named(name()).orElseThrow();
    }

    /** Whether it stands directly in a group, or at the top of the file, and is no group itself. */
    boolean isSection() {
        return !is(Family.GROUP) && parent.map(upper -> upper.is(Family.GROUP)).orElse(true);
    }

    /** Its path with all names at full length. */
    String fullName() {
        return parent.map(CheckedUnit::fullName).orElse("") + '/' + name();
    }

    /** Its relations, and what follows from them. */
    public JobnetFlow flow() {
        if (flow == null) {
            flow = new JobnetFlow(this);
        }
        return flow;
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
