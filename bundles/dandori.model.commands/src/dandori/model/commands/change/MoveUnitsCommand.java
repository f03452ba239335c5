package dandori.model.commands.change;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dandori.model.Placement;
import dandori.model.Unit;
import dandori.model.commands.CommandLabel;
import dandori.model.commands.Edits;
import dandori.model.commands.ModelCommand;
import dandori.model.commands.Placements;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.Picture;
import dandori.model.commands.rules.PlacementRules;
import dandori.model.commands.rules.Reason;
import dandori.model.commands.rules.Verdict;

/**
 * Lets the icons of units below one upper unit stand in other cells, all at once, so that two may change places. Label
 * {@code moveUnits}: the first unit's name, how many.
 */
public final class MoveUnitsCommand extends ModelCommand {

    private final Unit upper;
    private final Map<Unit, Cell> cells;

    /** Moves each unit to its cell. */
    public MoveUnitsCommand(Unit upper, Map<Unit, Cell> cells) {
        this.upper = upper;
        this.cells = new LinkedHashMap<>(cells);
    }

    /**
     * Moves units together by so many cells to the right and down (negative: left and up), less where one would
     * otherwise leave the picture.
     */
    public static MoveUnitsCommand by(Unit upper, Collection<Unit> units, int columns, int rows) {
        Picture picture = Picture.of(upper);
        Map<Unit, Cell> cells = new LinkedHashMap<>();
        units.forEach(unit -> cells.put(unit, picture.placement(unit).map(Cell::of).orElse(new Cell(0, 0))));
        int right = within(columns, cells.values().stream().mapToInt(Cell::column).toArray());
        int down = within(rows, cells.values().stream().mapToInt(Cell::row).toArray());
        cells.replaceAll((unit, cell) -> new Cell(cell.column() + right, cell.row() + down));
        return new MoveUnitsCommand(upper, cells);
    }

    private static int within(int step, int[] places) {
        int possible = step;
        for (int place : places) {
            possible = Math.max(-place, Math.min(Cell.LIMIT - 1 - place, possible));
        }
        return possible;
    }

    @Override
    public CommandLabel label() {
        String first = cells.keySet().stream().findFirst().map(Unit::getName).orElse("");
        return CommandLabel.of("moveUnits", first, String.valueOf(cells.size()));
    }

    @Override
    public Verdict verdict() {
        Picture picture = Picture.of(upper);
        boolean stays = cells.entrySet().stream().allMatch(to -> stands(picture.placement(to.getKey()), to.getValue()));
        return stays ? Verdict.refused(Reason.NOTHING_TO_CHANGE) : PlacementRules.verdict(upper, cells);
    }

    private static boolean stands(Optional<Placement> placement, Cell cell) {
        return placement.isPresent() && placement.get().getX() == cell.x() && placement.get().getY() == cell.y();
    }

    @Override
    public Set<Unit> affected() {
        Set<Unit> units = new LinkedHashSet<>(Set.of(upper));
        units.addAll(cells.keySet());
        return units;
    }

    @Override
    protected void edit(Edits changes) {
        Placements.put(upper, cells, changes);
    }
}
