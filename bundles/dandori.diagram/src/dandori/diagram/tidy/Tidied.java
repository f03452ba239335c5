package dandori.diagram.tidy;

import dandori.diagram.Cell;
import java.util.Map;

/** What became of an arrangement. */
public sealed interface Tidied {
    /**
     * All units asked for have a cell, no two the same and none that of another unit.
     *
     * @param cells by unit id
     * @param columns that the whole jobnet needs now
     * @param rows that the whole jobnet needs now
     */
    record Arranged(Map<String, Cell> cells, int columns, int rows) implements Tidied {
        public Arranged {
            cells = Map.copyOf(cells);
        }
    }

    /**
     * There are more units than the grid can hold in order; nothing changes.
     *
     * @param rows that would be needed
     * @param most rows there can be
     */
    record DoesNotFit(int rows, int most) implements Tidied {
    }
}
