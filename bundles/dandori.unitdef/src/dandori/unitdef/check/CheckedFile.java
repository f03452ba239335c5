package dandori.unitdef.check;

import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.UnitType;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.UnitNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One file while it is checked: what checks want to know about all of it, worked out once, when first asked. */
public final class CheckedFile {

    private final DefinitionTree tree;
    private final Catalogue catalogue;
    private final Surroundings surroundings;
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private UnitPaths paths;
    private Optional<Section> section = Optional.empty();

    CheckedFile(DefinitionTree tree, Catalogue catalogue, Surroundings surroundings) {
        this.tree = tree;
        this.catalogue = catalogue;
        this.surroundings = surroundings;
    }

    /** Which root jobnet is to note what is asked of the file from now on. */
    void noteIn(Optional<Section> asking) {
        section = asking;
    }

    void noteNames() {
        section.ifPresent(Section::askNames);
    }

    /** The tree of the file. */
    public DefinitionTree tree() {
        return tree;
    }

    /** What is known beside the file. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** The unit type of a unit; empty when {@code ty} is missing or unknown. */
    public Optional<UnitType> type(UnitNode unit) {
        return catalogue.unitType(CheckedUnit.typeOf(unit));
    }

    /**
     * The unit with a full name. A file may hold a part of what the scheduler has: {@code /a/b/c} is also found as
     * {@code /b/c}, where {@code b} stands at the top.
     */
    public Optional<UnitNode> unit(String path) {
        noteNames();
        if (paths == null) {
            paths = new UnitPaths(List.of(tree));
        }
        return paths.find(path);
    }

    /**
     * Something several units' checks share: made for the first of them, the same for all others. It may say of units
     * outside a root jobnet only what follows from the groups of the file.
     */
    public <T> T shared(Class<T> kind, Function<CheckedFile, T> make) {
        section.ifPresent(Section::askGroups);
        if (!shared.containsKey(kind)) {
            shared.put(kind, make.apply(this));
        }
        return kind.cast(shared.get(kind));
    }
}
