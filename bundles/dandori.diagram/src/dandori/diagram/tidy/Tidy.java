package dandori.diagram.tidy;

import dandori.diagram.Cell;
import dandori.diagram.DiagramJobnet;
import dandori.diagram.DiagramRelation;
import dandori.diagram.DiagramUnit;
import dandori.diagram.Grid;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Arranges units on the grid: every unit right of its predecessors, the dependent unit of a judgment job below it, few
 * crossings and many straight lines, units without relations last. It starts from the places units have now, so that a
 * tidy jobnet stays as it is and a small change moves little; the same jobnet always gives the same result.
 */
public final class Tidy {
    private final int mostColumns;
    private final int mostRows;

    /** An arrangement within the grid a definition can store. */
    public Tidy() {
        this(Grid.MOST_COLUMNS, Grid.MOST_ROWS);
    }

    /** An arrangement within so many columns and rows. */
    public Tidy(int mostColumns, int mostRows) {
        this.mostColumns = mostColumns;
        this.mostRows = mostRows;
    }

    /** Arranges all units. */
    public Tidied all(DiagramJobnet jobnet) {
        return arranged(jobnet, place(jobnet), Set.of());
    }

    /**
     * Arranges the units with the given ids where they are now, moving no other: as near to their present upper left
     * corner as there is room.
     */
    public Tidied selection(DiagramJobnet jobnet, Collection<String> ids) {
        Set<String> chosen = new LinkedHashSet<>(ids);
        List<DiagramUnit> units = jobnet.units().stream().filter(unit -> chosen.contains(unit.id())).toList();
        List<DiagramRelation> relations = jobnet.relations().stream()
                .filter(relation -> chosen.contains(relation.from()) && chosen.contains(relation.to())).toList();
        Set<Cell> taken = jobnet.units().stream().filter(unit -> !chosen.contains(unit.id())).map(DiagramUnit::cell)
                .collect(Collectors.toSet());
        if (units.isEmpty()) {
            return arranged(jobnet, Map.of(), taken);
        }
        Map<String, Cell> cells = place(jobnet.with(units, relations));
        int column = units.stream().mapToInt(unit -> unit.cell().column()).min().orElse(0);
        int row = units.stream().mapToInt(unit -> unit.cell().row()).min().orElse(0);
        return arranged(jobnet, new FreeRoom(taken, mostColumns).moved(cells, new Cell(column, row)), taken);
    }

    private Map<String, Cell> place(DiagramJobnet jobnet) {
        Packing packing = new Packing(mostColumns, mostRows);
        UnitGraph graph = UnitGraph.of(jobnet);
        for (UnitGraph part : graph.parts()) {
            packing.add(new PartLayout(part).cells());
        }
        packing.addSingles(graph.singles());
        Map<String, Cell> cells = new HashMap<>();
        packing.placed().forEach((unit, cell) -> cells.put(unit, cell));
        return cells;
    }

    private Tidied arranged(DiagramJobnet jobnet, Map<String, Cell> cells, Set<Cell> others) {
        Set<Cell> all = new HashSet<>(others);
        all.addAll(cells.values());
        int columns = all.stream().mapToInt(Cell::column).max().orElse(0) + 1;
        int rows = all.stream().mapToInt(Cell::row).max().orElse(0) + 1;
        return rows > mostRows || columns > mostColumns
                ? new Tidied.DoesNotFit(rows, mostRows)
                : new Tidied.Arranged(cells, Math.max(columns, jobnet.columns()), Math.max(rows, jobnet.rows()));
    }
}
