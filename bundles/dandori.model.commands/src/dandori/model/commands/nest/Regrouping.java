package dandori.model.commands.nest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.EList;

import dandori.model.ModelFactory;
import dandori.model.ModelPackage.Literals;
import dandori.model.Parameter;
import dandori.model.Placement;
import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.commands.Edits;
import dandori.model.commands.change.PathReferences;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.Picture;

/** What moving units between a jobnet and one inside it consists of. */
final class Regrouping {

    private final Edits changes;

    Regrouping(Edits changes) {
        this.changes = changes;
    }

    /**
     * Lets settings of the file that tell the paths of these units tell those they will have below another unit; the
     * units that have such settings.
     */
    Set<Unit> references(Collection<Unit> units, String newUpper) {
        Map<Setting, String> values = new LinkedHashMap<>();
        units.forEach(unit -> values.putAll(PathReferences.moved(unit, newUpper + "/" + unit.getName())));
        Set<Unit> owners = new LinkedHashSet<>();
        values.forEach((setting, value) -> {
            owners.add(setting.getOwner());
            changes.assign(setting, Literals.SETTING__VALUE, value);
        });
        return owners;
    }

    /** Takes away the placements of these units, and relations. */
    void detach(Unit upper, Collection<Unit> units, Predicate<Relation> relations) {
        EList<Parameter> parameters = upper.getParameters();
        for (int i = parameters.size() - 1; i >= 0; i--) {
            Parameter parameter = parameters.get(i);
            if (parameter instanceof Placement placement && units.contains(placement.getUnit())
                    || parameter instanceof Relation relation && relations.test(relation)) {
                changes.remove(parameters, i);
            }
        }
    }

    /** Moves units to another level, in their order, from this index on. */
    void move(List<Unit> units, EList<Unit> from, EList<Unit> to, int index) {
        for (Unit unit : units) {
            changes.remove(from, from.indexOf(unit));
        }
        for (int i = 0; i < units.size(); i++) {
            changes.insert(to, index + i, units.get(i));
        }
    }

    /** Joins two units of a jobnet unless they are joined. */
    void join(Unit upper, Unit from, Unit to, RelationKind kind) {
        boolean joined = upper.getParameters().stream().anyMatch(parameter -> parameter instanceof Relation relation
                && relation.getPredecessor() == from && relation.getSuccessor() == to);
        if (!joined) {
            Relation relation = ModelFactory.eINSTANCE.createRelation();
            relation.setPredecessor(from);
            relation.setSuccessor(to);
            relation.setKind(kind);
            changes.insert(upper, relation);
        }
    }

    /** Where the icons of units of a jobnet stand. */
    static Map<Unit, Cell> cells(Unit upper, List<Unit> units) {
        Picture picture = Picture.of(upper);
        Map<Unit, Cell> cells = new LinkedHashMap<>();
        for (Unit unit : units) {
            cells.put(unit, picture.placement(unit).map(Cell::of).orElse(new Cell(0, 0)));
        }
        return cells;
    }

    /** The cells moved so that their upper left corner is in this one. */
    static Map<Unit, Cell> shifted(Map<Unit, Cell> cells, Cell corner) {
        int column = corner.column() - cells.values().stream().mapToInt(Cell::column).min().orElse(0);
        int row = corner.row() - cells.values().stream().mapToInt(Cell::row).min().orElse(0);
        Map<Unit, Cell> shifted = new LinkedHashMap<>();
        cells.forEach((unit, cell) -> shifted.put(unit, new Cell(Math.min(Cell.LIMIT - 1, cell.column() + column),
                Math.min(Cell.LIMIT - 1, cell.row() + row))));
        return shifted;
    }

    /** The relations of a jobnet that a test finds, in the order of the file. */
    static List<Relation> relations(Unit upper, Predicate<Relation> wanted) {
        List<Relation> found = new ArrayList<>();
        for (Parameter parameter : upper.getParameters()) {
            if (parameter instanceof Relation relation && wanted.test(relation)) {
                found.add(relation);
            }
        }
        return found;
    }

    /** Compares cells: left before right, then upper before lower. */
    static int upperLeft(Cell one, Cell other) {
        return one.column() != other.column() ? one.column() - other.column() : one.row() - other.row();
    }
}
