package dandori.model.commands.create;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.model.Unit;
import dandori.model.commands.create.CopiedUnits.Copy;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.Picture;

/** Finds room for a group of icons: moved together, so that the arrangement stays; if that fails, each for itself. */
final class PastePlaces {

    private final Picture picture;
    private final List<Copy> copies;
    private final Map<Unit, Cell> found = new LinkedHashMap<>();

    PastePlaces(Unit jobnet, List<Copy> copies) {
        picture = Picture.of(jobnet);
        this.copies = copies;
    }

    /** A free cell for every unit, the group as near as possible to where its upper left corner is wanted. */
    Map<Unit, Cell> cells(Optional<Cell> wantedCorner) {
        Cell corner = corner();
        Cell wanted = wantedCorner.orElse(corner);
        Cell moved = isArranged() ? Picture.nearest(wanted, to -> fits(corner, to)).orElse(wanted) : wanted;
        for (Copy copy : copies) {
            take(copy.unit(), copy.cell().map(cell -> shifted(cell, corner, moved)).orElse(moved));
        }
        return found;
    }

    private void take(Unit unit, Cell wanted) {
        Cell cell = picture.nearestFree(wanted);
        picture.take(cell, unit);
        found.put(unit, cell);
    }

    private boolean fits(Cell corner, Cell to) {
        for (Copy copy : copies) {
            Cell cell = copy.cell().orElseThrow();
            int column = cell.column() - corner.column() + to.column();
            int row = cell.row() - corner.row() + to.row();
            if (!Cell.isInside(column, row) || picture.at(new Cell(column, row)).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Whether every unit had a cell of its own. */
    private boolean isArranged() {
        var cells = new HashSet<Cell>();
        return copies.stream().allMatch(copy -> copy.cell().isPresent() && cells.add(copy.cell().get()));
    }

    private Cell corner() {
        List<Cell> cells = copies.stream().flatMap(copy -> copy.cell().stream()).toList();
        return new Cell(cells.stream().mapToInt(Cell::column).min().orElse(0),
                cells.stream().mapToInt(Cell::row).min().orElse(0));
    }

    private static Cell shifted(Cell cell, Cell corner, Cell to) {
        int column = Math.min(Cell.LIMIT - 1, cell.column() - corner.column() + to.column());
        int row = Math.min(Cell.LIMIT - 1, cell.row() - corner.row() + to.row());
        return new Cell(column, row);
    }
}
