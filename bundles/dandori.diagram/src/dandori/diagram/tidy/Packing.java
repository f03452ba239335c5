package dandori.diagram.tidy;

import dandori.diagram.Cell;
import dandori.diagram.DiagramUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the arranged parts of a jobnet below one another, beside one another once the rows are used up. */
final class Packing {
    private static final int USUAL_COLUMNS = 10;

    private final int mostColumns;
    private final int mostRows;
    private final Map<String, Cell> placed = new LinkedHashMap<>();
    private int left;
    private int top;
    private int widest;

    Packing(int mostColumns, int mostRows) {
        this.mostColumns = mostColumns;
        this.mostRows = mostRows;
    }

    /** Adds a part; one wider than the grid goes on from the left further down. */
    void add(Map<String, Cell> part) {
        int height = rows(part);
        Map<String, Cell> folded = new LinkedHashMap<>();
        part.forEach((unit, cell) -> folded.put(unit,
                new Cell(cell.column() % mostColumns, cell.row() + cell.column() / mostColumns * height)));
        int width = folded.values().stream().mapToInt(Cell::column).max().orElse(0) + 1;
        int rows = rows(folded);
        boolean fitsBeside = left + widest + width <= mostColumns;
        if (top > 0 && top + rows > mostRows && fitsBeside) {
            left += widest;
            top = 0;
            widest = 0;
        }
        folded.forEach((unit, cell) -> placed.put(unit, new Cell(cell.column() + left, cell.row() + top)));
        top += rows;
        widest = Math.max(widest, width);
    }

    private static int rows(Map<String, Cell> part) {
        return part.values().stream().mapToInt(Cell::row).max().orElse(0) + 1;
    }

    /** Adds units without relations as a block, row by row. */
    void addSingles(List<DiagramUnit> units) {
        if (units.isEmpty()) {
            return;
        }
        int needed = (units.size() + mostRows - 1) / mostRows;
        int columns = Math.min(mostColumns, Math.max(Math.max(USUAL_COLUMNS, widest), needed));
        Map<String, Cell> block = new LinkedHashMap<>();
        for (DiagramUnit unit : units) {
            block.put(unit.id(), new Cell(block.size() % columns, block.size() / columns));
        }
        add(block);
    }

    /** Every unit added with its cell. */
    Map<String, Cell> placed() {
        return placed;
    }
}
