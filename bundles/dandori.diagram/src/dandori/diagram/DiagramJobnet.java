package dandori.diagram;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A jobnet as it is drawn. A relation given twice counts once. Refused with {@link IllegalArgumentException}: two units
 * with one id, a relation to a unit that is not there.
 *
 * @param name as defined
 * @param columns of the grid ({@code sz}), 1 or more
 * @param rows of the grid, 1 or more
 * @param units in display order
 * @param relations in definition order
 */
public record DiagramJobnet(String name, int columns, int rows, List<DiagramUnit> units,
        List<DiagramRelation> relations) {
    public DiagramJobnet {
        Objects.requireNonNull(name, "name");
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("size of " + name + " is " + columns + "x" + rows);
        }
        units = List.copyOf(units);
        relations = List.copyOf(new LinkedHashSet<>(relations));
        check(name, units, relations);
    }

    private static void check(String name, List<DiagramUnit> units, List<DiagramRelation> relations) {
        Set<String> ids = new HashSet<>();
        for (DiagramUnit unit : units) {
            if (!ids.add(unit.id())) {
                throw new IllegalArgumentException(name + " has two units " + unit.id());
            }
        }
        for (DiagramRelation relation : relations) {
            if (!ids.contains(relation.from()) || !ids.contains(relation.to())) {
                throw new IllegalArgumentException(name + " lacks a unit of relation " + relation);
            }
        }
    }

    /** The jobnet with one unit elsewhere. */
    public DiagramJobnet moved(String id, Cell to) {
        List<DiagramUnit> moved = units.stream().map(unit -> unit.id().equals(id) ? unit.at(to) : unit).toList();
        return new DiagramJobnet(name, columns, rows, moved, relations);
    }

    /** The jobnet with other units and relations. */
    public DiagramJobnet with(List<DiagramUnit> otherUnits, List<DiagramRelation> otherRelations) {
        return new DiagramJobnet(name, columns, rows, otherUnits, otherRelations);
    }
}
