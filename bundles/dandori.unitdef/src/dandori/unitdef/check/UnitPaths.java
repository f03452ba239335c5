package dandori.unitdef.check;

import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.UnitNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units of files by full name; looks at no more than the levels a definition may have. Immutable. */
public final class UnitPaths {

    private final Map<String, UnitNode> byPath = new HashMap<>();

    /** The units of these files; of two with one name the first. */
    public UnitPaths(Collection<DefinitionTree> files) {
        files.forEach(file -> add("", file.units(), 1));
    }

    /** Whether there is a unit with a full name, or with one that ends the name given. */
    public boolean has(String path) {
        return find(path).isPresent();
    }

    private void add(String upper, List<UnitNode> units, int level) {
        for (UnitNode unit : units) {
            String path = upper + '/' + unit.name();
            byPath.putIfAbsent(path, unit);
            if (level < NestingCheck.DEEPEST_LEVEL) {
                add(path, unit.units(), level + 1);
            }
        }
    }

    /** The first unit with a full name, or with one that ends the name given. */
    Optional<UnitNode> find(String path) {
        for (int from = path.startsWith("/") ? 0 : -1; from >= 0; from = path.indexOf('/', from + 1)) {
            UnitNode found = byPath.get(path.substring(from));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
