package dandori.diagram.tidy;

import dandori.diagram.Cell;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Finds room for arranged units among others that stay. */
final class FreeRoom {
    private final Set<Cell> taken;
    private final int mostColumns;

    FreeRoom(Set<Cell> taken, int mostColumns) {
        this.taken = taken;
        this.mostColumns = mostColumns;
    }

    /** The cells moved so that their corner is at {@code corner}, or as few rows below as keeps clear of the others. */
    Map<String, Cell> moved(Map<String, Cell> cells, Cell corner) {
        int width = cells.values().stream().mapToInt(Cell::column).max().orElse(0) + 1;
        int column = Math.max(0, Math.min(corner.column(), mostColumns - width));
        for (int row = corner.row();; row++) {
            Map<String, Cell> moved = at(cells, column, row);
            if (moved.values().stream().noneMatch(taken::contains)) {
                return moved;
            }
        }
    }

    private static Map<String, Cell> at(Map<String, Cell> cells, int column, int row) {
        Map<String, Cell> moved = new HashMap<>();
        cells.forEach((unit, cell) -> moved.put(unit, new Cell(cell.column() + column, cell.row() + row)));
        return moved;
    }
}
