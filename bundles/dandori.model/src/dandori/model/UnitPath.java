package dandori.model;

import java.util.List;
import java.util.Optional;

/** Absolute paths: {@code /group/jobnet/job}. */
public final class UnitPath {

    public static String of(Unit unit) {
        var path = new StringBuilder();
        for (Unit at = unit; at != null; at = at.getUpper()) {
            path.insert(0, at.getName()).insert(0, '/');
        }
        return path.toString();
    }

    /** The unit with this absolute path; the first one where a wrong definition has several of one name. */
    public static Optional<Unit> find(Definition definition, String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        List<Unit> level = definition.getUnits();
        Unit found = null;
        for (String name : path.substring(1).split("/", -1)) {
            found = named(level, name);
            if (found == null) {
                return Optional.empty();
            }
            level = found.getUnits();
        }
        return Optional.ofNullable(found);
    }

    private static Unit named(List<Unit> units, String name) {
        for (Unit unit : units) {
            if (name.equals(unit.getName())) {
                return unit;
            }
        }
        return null;
    }

    private UnitPath() {
    }
}
