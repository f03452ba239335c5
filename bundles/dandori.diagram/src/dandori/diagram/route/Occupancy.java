package dandori.diagram.route;

import dandori.diagram.Cell;
import dandori.diagram.DiagramUnit;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.HashMap;
import java.util.Map;

/** Which cells hold a unit, asked along rows and columns. */
final class Occupancy {
    /** Stands for "no unit before". */
    static final int BEFORE = -1;
    /** Stands for "no unit after". */
    static final int AFTER = Integer.MAX_VALUE;

    private static final NavigableSet<Integer> NONE = new TreeSet<>();

    private final Map<Integer, NavigableSet<Integer>> columnsOfRow = new HashMap<>();
    private final Map<Integer, NavigableSet<Integer>> rowsOfColumn = new HashMap<>();

    Occupancy(Collection<DiagramUnit> units) {
        for (DiagramUnit unit : units) {
            Cell cell = unit.cell();
            columnsOfRow.computeIfAbsent(cell.row(), any -> new TreeSet<>()).add(cell.column());
            rowsOfColumn.computeIfAbsent(cell.column(), any -> new TreeSet<>()).add(cell.row());
        }
    }

    /** The column of the next unit to the left in the row. */
    int leftOf(Cell cell) {
        return before(columnsOfRow.getOrDefault(cell.row(), NONE), cell.column());
    }

    /** The column of the next unit to the right in the row. */
    int rightOf(Cell cell) {
        return after(columnsOfRow.getOrDefault(cell.row(), NONE), cell.column());
    }

    /** The row of the next unit above in the column. */
    int above(Cell cell) {
        return before(rowsOfColumn.getOrDefault(cell.column(), NONE), cell.row());
    }

    /** The row of the next unit below in the column. */
    int below(Cell cell) {
        return after(rowsOfColumn.getOrDefault(cell.column(), NONE), cell.row());
    }

    private static int before(NavigableSet<Integer> places, int place) {
        Integer found = places.lower(place);
        return found == null ? BEFORE : found;
    }

    private static int after(NavigableSet<Integer> places, int place) {
        Integer found = places.higher(place);
        return found == null ? AFTER : found;
    }
}
