package dandori.unitdef.check;

import dandori.unitdef.syntax.UnitNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units of one unit, or of the top of a file, by name. */
public final class Siblings {

    private final List<UnitNode> units;
    private Map<String, UnitNode> firstByName;

    Siblings(List<UnitNode> units) {
        this.units = units;
    }

    /** All of them, in the order of the text. */
    public List<UnitNode> units() {
        return units;
    }

    /** The first one with a name. */
    public Optional<UnitNode> named(String name) {
        if (firstByName == null) {
            firstByName = new HashMap<>(units.size() * 2);
            units.forEach(unit -> firstByName.putIfAbsent(unit.name(), unit));
        }
        return Optional.ofNullable(firstByName.get(name));
    }
}
