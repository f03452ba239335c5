package dandori.excel.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.unitdef.edit.DefinitionWriter;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.UnitAttributes;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.text.SourceText;

/** The units of a file as they are to be. */
final class Draft {

    private final DefinitionTree tree;
    private final DraftUnit file = new DraftUnit(UnitAttributes.named(""));
    private final Map<UnitNode, DraftUnit> byNode = new HashMap<>();

    Draft(DefinitionTree tree) {
        this.tree = tree;
        Deque<DraftUnit> open = new ArrayDeque<>();
        tree.units().forEach(unit -> hold(file, unit, open));
        while (!open.isEmpty()) {
            DraftUnit next = open.pop();
            next.origin().orElseThrow().units().forEach(unit -> hold(next, unit, open));
        }
    }

    private void hold(DraftUnit upper, UnitNode unit, Deque<DraftUnit> open) {
        DraftUnit draft = new DraftUnit(unit);
        upper.hold(draft);
        byNode.put(unit, draft);
        open.push(draft);
    }

    DefinitionTree tree() {
        return tree;
    }

    /** What holds the units at the top. */
    DraftUnit file() {
        return file;
    }

    /** What a unit of the file has become. */
    DraftUnit unit(UnitNode node) {
        return byNode.get(node);
    }

    /** All units of the file, also those that were deleted. */
    Map<UnitNode, DraftUnit> all() {
        return byNode;
    }

    /** The unit with a path as it is to be; {@code /} is the file. */
    Optional<DraftUnit> at(String path) {
        Optional<DraftUnit> found = path.startsWith("/") ? Optional.of(file) : Optional.empty();
        for (String name : path.substring(found.isPresent() ? 1 : 0).split("/")) {
            found = name.isEmpty() ? found : found.flatMap(unit -> inside(unit, name));
        }
        return found;
    }

    private static Optional<DraftUnit> inside(DraftUnit upper, String name) {
        return upper.units().stream().filter(unit -> unit.name().equals(name)).findFirst();
    }

    /** The text with every change; the very text of the file when there is none. */
    SourceText write() {
        return DefinitionWriter.write(tree, file.units().stream().map(DraftUnit::content).toList());
    }

    /** Units of the text as written beside what they were made from, in the same order. */
    Map<UnitNode, DraftUnit> writtenAs(DefinitionTree written) {
        Map<UnitNode, DraftUnit> pairs = new HashMap<>();
        Deque<DraftUnit> open = new ArrayDeque<>();
        pair(written.units(), file.units(), pairs, open);
        Map<DraftUnit, UnitNode> nodes = new HashMap<>();
        pairs.forEach((node, unit) -> nodes.put(unit, node));
        while (!open.isEmpty()) {
            DraftUnit unit = open.pop();
            Map<UnitNode, DraftUnit> inside = new HashMap<>();
            pair(nodes.get(unit).units(), unit.units(), inside, open);
            inside.forEach((node, inner) -> nodes.put(inner, node));
            pairs.putAll(inside);
        }
        return pairs;
    }

    private static void pair(List<UnitNode> nodes, List<DraftUnit> units, Map<UnitNode, DraftUnit> pairs,
            Deque<DraftUnit> open) {
        for (int i = 0; i < Math.min(nodes.size(), units.size()); i++) {
            pairs.put(nodes.get(i), units.get(i));
            open.push(units.get(i));
        }
    }
}
