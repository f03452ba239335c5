package dandori.excel.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.excel.table.Line;
import dandori.excel.table.Lines;
import dandori.excel.table.TableKind;
import dandori.model.difference.PlacedUnit;
import dandori.model.difference.UnitForest;
import dandori.model.difference.UnitPairs;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.UnitNode;

/** Where the exported lines are in the file as it is now; units are found again when they were moved or renamed. */
final class Counterparts {

    private final Lines exported;
    private final Lines now;
    private final Map<UnitNode, UnitNode> units = new HashMap<>();

    Counterparts(DefinitionTree base, Lines exported, DefinitionTree file) {
        this.exported = exported;
        this.now = base == file ? exported : Lines.of(file);
        if (!base.print().equals(file.print())) {
            UnitForest before = UnitForest.of(List.of(base));
            UnitPairs pairs = UnitPairs.of(before, UnitForest.of(List.of(file)));
            for (PlacedUnit unit : before.all()) {
                pairs.after(unit).ifPresent(other -> units.put(unit.node(), other.node()));
            }
        }
    }

    /** The lines of the file. */
    Lines now() {
        return now;
    }

    /** The unit of the file that was exported with an id. */
    Optional<UnitNode> unit(String id) {
        Optional<UnitNode> unit = exported.unit(id);
        return units.isEmpty() ? unit.flatMap(known -> now.unit(id)) : unit.map(units::get);
    }

    /** The path that an exported path has in the file; the same when it is not known. */
    String path(String exportedPath) {
        return unit(exportedPath).map(now::id).orElse(exportedPath);
    }

    /** The line of the file that was exported with an id. */
    Optional<Line> line(TableKind kind, String id) {
        Line line = exported.line(kind, id).orElseThrow();
        if (line instanceof Line.OfUnit) {
            return unit(id).flatMap(node -> now.line(Lines.tableOf(node.type()), now.id(node)));
        }
        Optional<UnitNode> unit = unit(line.path());
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        String rest = line instanceof Line.OfRelation relation
                ? rest(relation, id)
                : id.substring(line.path().length());
        return now.line(kind, now.id(unit.get()) + rest);
    }

    /** What follows the path in the id of a relation, with the names that its ends have now. */
    private String rest(Line.OfRelation line, String id) {
        String from = line.relation().predecessor();
        String to = line.relation().successor();
        int known = line.path().length() + from.length() + to.length() + 2;
        return "|" + name(line, from) + "|" + name(line, to) + id.substring(known);
    }

    private String name(Line line, String name) {
        return unit(line.path() + '/' + name).map(UnitNode::name).orElse(name);
    }
}
