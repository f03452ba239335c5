package dandori.unitdef.edit;

import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.UnitContent;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Single changes to a file, gathered and then written at once:
 * {@code new DefinitionEdit(tree).unit(job).replaceValue(te, "\"ls\"")}. The tree itself stays as it is.
 */
public final class DefinitionEdit {

    private final DefinitionTree tree;
    private final List<UnitContent> units;
    private final TreeMap<UnitNode, UnitEdit> edits = new TreeMap<>(
            Comparator.comparingInt(UnitNode::attributesStart).reversed());

    /** Starts without changes. */
    public DefinitionEdit(DefinitionTree tree) {
        this.tree = tree;
        this.units = new ArrayList<>(tree.units());
    }

    /** The units at the top of the file as they are to be; may be changed in place. */
    public List<UnitContent> units() {
        return units;
    }

    /**
     * The changes to a unit of the tree, none at first; the same object each time.
     *
     * @throws IllegalArgumentException when the unit stands in another tree
     */
    public UnitEdit unit(UnitNode unit) {
        if (unit.tree() != tree) {
            throw new IllegalArgumentException(unit.name() + " stands in another file");
        }
        for (Optional<UnitNode> next = Optional.of(unit); next.isPresent()
                && !edits.containsKey(next.get()); next = next.get().parent()) {
            edits.put(next.get(), new UnitEdit(next.get()));
        }
        return edits.get(unit);
    }

    /** Removes a unit, wherever it stands, with everything in it. */
    public void remove(UnitNode unit) {
        Optional<UnitNode> parent = unit.parent();
        if (parent.isPresent()) {
            unit(parent.get()).remove(unit);
        } else {
            units.remove(unit);
        }
    }

    /** The text with all changes. */
    public SourceText write() {
        Map<UnitContent, UnitContent> drafts = new HashMap<>();
        edits.values().forEach(edit -> drafts.put(edit.unit(), edit.draft(unit -> drafts.getOrDefault(unit, unit))));
        return DefinitionWriter.write(tree, units.stream().map(unit -> drafts.getOrDefault(unit, unit)).toList());
    }
}
