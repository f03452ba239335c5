package dandori.model.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.unitdef.syntax.UnitNode;

/** A unit where it stands among the others of its {@link UnitForest}. Compared by identity. */
public final class PlacedUnit {

    private final UnitNode node;
    private final PlacedUnit upper;
    private final String name;
    private final List<PlacedUnit> units = new ArrayList<>();
    private final Map<String, PlacedUnit> byName = new HashMap<>();

    PlacedUnit(UnitNode node, PlacedUnit upper) {
        this.node = node;
        this.upper = upper;
        this.name = node.name();
        if (upper != null) {
            upper.units.add(this);
            upper.byName.putIfAbsent(name, this);
        }
    }

    /** The unit in the text. */
    public UnitNode node() {
        return node;
    }

    /** The unit it stands in; empty at the top. */
    public Optional<PlacedUnit> upper() {
        return Optional.ofNullable(upper);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** The units in it, in the order of the text. */
    public List<PlacedUnit> units() {
        return Collections.unmodifiableList(units);
    }

    /** The first unit in it with a name. */
    public Optional<PlacedUnit> unit(String wanted) {
        return Optional.ofNullable(byName.get(wanted));
    }

    /** Its absolute path. */
    public String path() {
        return node.path();
    }

    @Override
    public String toString() {
        return path();
    }
}
