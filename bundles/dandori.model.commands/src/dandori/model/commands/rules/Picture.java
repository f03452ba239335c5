package dandori.model.commands.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import dandori.model.Jobnet;
import dandori.model.Parameter;
import dandori.model.Placement;
import dandori.model.StartCondition;
import dandori.model.Unit;

/**
 * Which icon stands where below one unit, as it was when this was made. Only the picture of a jobnet has cells; in a
 * group and in a start condition icons may stand on each other, their positions are 0 by default
 * ({@code definitions.md} §2.1).
 */
public final class Picture {

    private final Map<Unit, Placement> placements = new LinkedHashMap<>();
    private final Map<Cell, Unit> taken = new HashMap<>();

    private Picture() {
    }

    /** The picture of the units below this one. */
    public static Picture of(Unit upper) {
        return without(upper, Set.of());
    }

    /** The picture of the units below this one as it would be if some did not stand there. */
    public static Picture without(Unit upper, Collection<Unit> away) {
        var picture = new Picture();
        for (Parameter parameter : upper.getParameters()) {
            if (parameter instanceof Placement placement) {
                picture.placements.putIfAbsent(placement.getUnit(), placement);
            }
        }
        if (upper instanceof Jobnet) {
            picture.placements.forEach((unit, placement) -> picture.take(unit, placement, away));
        }
        return picture;
    }

    private void take(Unit unit, Placement placement, Collection<Unit> away) {
        if (!(unit instanceof StartCondition) && !away.contains(unit)) {
            taken.put(Cell.of(placement), unit);
        }
    }

    /** Where a unit stands; the first where a wrong file tells several. */
    public Optional<Placement> placement(Unit unit) {
        return Optional.ofNullable(placements.get(unit));
    }

    /** The unit whose icon stands in a cell. */
    public Optional<Unit> at(Cell cell) {
        return Optional.ofNullable(taken.get(cell));
    }

    /** Lets a unit stand in a cell, here only: the model is not changed. */
    public void take(Cell cell, Unit unit) {
        taken.put(cell, unit);
    }

    /** The free cell nearest to the wanted one, itself when it is free; itself also when the picture is full. */
    public Cell nearestFree(Cell wanted) {
        return nearest(wanted, cell -> at(cell).isEmpty()).orElse(wanted);
    }

    /** The cell nearest to the wanted one that fits; of two equally near, the one on the right, then the one below. */
    public static Optional<Cell> nearest(Cell wanted, Predicate<Cell> fits) {
        for (int far = 0; far < Cell.LIMIT; far++) {
            for (int aside = 0; aside <= far; aside++) {
                Optional<Cell> found = first(wanted, around(far, aside), fits);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The eight steps (fewer when two are the same) that lead so far in one direction and so far aside. */
    private static int[][] around(int far, int aside) {
        return new int[][]{ { far, aside }, { aside, far }, { far, -aside }, { -aside, far }, { -far, aside },
                { aside, -far }, { -far, -aside }, { -aside, -far } };
    }

    private static Optional<Cell> first(Cell wanted, int[][] steps, Predicate<Cell> fits) {
        for (int[] step : steps) {
            int column = wanted.column() + step[0];
            int row = wanted.row() + step[1];
            if (Cell.isInside(column, row) && fits.test(new Cell(column, row))) {
                return Optional.of(new Cell(column, row));
            }
        }
        return Optional.empty();
    }
}
