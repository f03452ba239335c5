package dandori.model.commands.relate;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import dandori.model.Relation;
import dandori.model.Unit;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.Picture;
import dandori.model.commands.rules.RelationRules;

/**
 * Room for one more icon in the middle of a relation. Where there is a free cell between the two ends, that one; else
 * the successor's, after it and all that follows it have made room one column to the right, together with whatever
 * would be in their way. Where that is not possible (the successor stands left of the predecessor, or the picture ends
 * there), the free cell nearest to the one asked for.
 *
 * @param cell  where the icon may stand
 * @param moved where other icons have to go first
 */
record Gap(Cell cell, Map<Unit, Cell> moved) {

    /** Room in a relation, as near as can be to a cell; units that will not stay where they are leave their cells. */
    static Gap in(Relation relation, Cell near, Collection<Unit> leaving) {
        Picture picture = Picture.without(relation.getOwner(), leaving);
        Optional<Cell> from = picture.placement(relation.getPredecessor()).map(Cell::of);
        Optional<Cell> to = picture.placement(relation.getSuccessor()).map(Cell::of);
        if (from.isEmpty() || to.isEmpty() || to.get().column() <= from.get().column()) {
            return beside(picture, near);
        }
        return between(picture, from.get(), to.get(), near)
                .or(() -> shifted(picture, relation.getSuccessor(), to.get(), leaving))
                .orElseGet(() -> beside(picture, near));
    }

    private static Gap beside(Picture picture, Cell near) {
        return new Gap(picture.nearestFree(near), Map.of());
    }

    /** A free cell in a column between two others, in a row one of them has. */
    private static Optional<Gap> between(Picture picture, Cell from, Cell to, Cell near) {
        return Picture.nearest(near, cell -> cell.column() > from.column() && cell.column() < to.column()
                && (cell.row() == from.row() || cell.row() == to.row()) && picture.at(cell).isEmpty())
                .map(cell -> new Gap(cell, Map.of()));
    }

    private static Optional<Gap> shifted(Picture picture, Unit successor, Cell to, Collection<Unit> leaving) {
        Map<Unit, Cell> moved = new LinkedHashMap<>();
        Deque<Unit> open = new ArrayDeque<>();
        open.add(successor);
        while (!open.isEmpty()) {
            Unit unit = open.pop();
            Cell cell = picture.placement(unit).map(Cell::of).orElse(null);
            if (cell == null || cell.column() < to.column() || moved.containsKey(unit) || leaving.contains(unit)) {
                continue;
            }
            if (!Cell.isInside(cell.column() + 1, cell.row())) {
                return Optional.empty();
            }
            Cell right = new Cell(cell.column() + 1, cell.row());
            moved.put(unit, right);
            picture.at(right).ifPresent(open::add);
            RelationRules.relations(unit).filter(relation -> relation.getPredecessor() == unit)
                    .forEach(relation -> open.add(relation.getSuccessor()));
        }
        return Optional.of(new Gap(to, moved));
    }
}
