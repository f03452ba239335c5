package dandori.model.commands;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dandori.model.Jobnet;
import dandori.model.ModelFactory;
import dandori.model.ModelPackage;
import dandori.model.Parameter;
import dandori.model.Placement;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.Picture;

/**
 * Writes where icons stand: the placements in the upper unit, new ones where there are none, and for a jobnet its
 * {@code sz} (10x8 when absent) where an icon would otherwise stand outside of it.
 */
public final class Placements {

    private static final Pattern SIZE = Pattern.compile("\\s*(\\d{1,9})(\\s*[xX×ｘ]\\s*)(\\d{1,9})\\s*");
    private static final int USUAL_COLUMNS = 10;
    private static final int USUAL_ROWS = 8;

    private Placements() {
    }

    /** Lets units of one upper unit stand in these cells. */
    public static void put(Unit upper, Map<Unit, Cell> cells, Edits changes) {
        Picture picture = Picture.of(upper);
        cells.forEach((unit, cell) -> picture.placement(unit).ifPresentOrElse(placement -> {
            changes.assign(placement, ModelPackage.Literals.PLACEMENT__X, cell.x());
            changes.assign(placement, ModelPackage.Literals.PLACEMENT__Y, cell.y());
        }, () -> changes.insert(upper, placement(unit, cell.x(), cell.y()))));
        if (upper instanceof Jobnet && !cells.isEmpty()) {
            int columns = cells.values().stream().mapToInt(Cell::column).max().getAsInt() + 1;
            int rows = cells.values().stream().mapToInt(Cell::row).max().getAsInt() + 1;
            grow(upper, columns, rows, changes);
        }
    }

    /** Gives a unit that has no place yet the one of units without a picture around them, 0,0. */
    public static void putAtOrigin(Unit upper, Unit unit, Edits changes) {
        changes.insert(upper, placement(unit, 0, 0));
    }

    private static Placement placement(Unit unit, int x, int y) {
        Placement placement = ModelFactory.eINSTANCE.createPlacement();
        placement.setUnit(unit);
        placement.setX(x);
        placement.setY(y);
        return placement;
    }

    private static void grow(Unit jobnet, int columns, int rows, Edits changes) {
        for (Parameter parameter : jobnet.getParameters()) {
            if (parameter instanceof Setting setting && setting.getKey().equals("sz")) {
                grow(setting, columns, rows, changes);
                return;
            }
        }
        if (columns > USUAL_COLUMNS || rows > USUAL_ROWS) {
            Setting size = ModelFactory.eINSTANCE.createSetting();
            size.setKey("sz");
            size.setValue(Math.max(columns, USUAL_COLUMNS) + "x" + Math.max(rows, USUAL_ROWS));
            changes.insert(jobnet, size);
        }
    }

    private static void grow(Setting size, int columns, int rows, Edits changes) {
        Matcher present = SIZE.matcher(size.getValue());
        if (present.matches()) {
            int width = Integer.parseInt(present.group(1));
            int height = Integer.parseInt(present.group(3));
            if (columns > width || rows > height) {
                String larger = Math.max(columns, width) + present.group(2) + Math.max(rows, height);
                changes.assign(size, ModelPackage.Literals.SETTING__VALUE, larger);
            }
        }
    }
}
