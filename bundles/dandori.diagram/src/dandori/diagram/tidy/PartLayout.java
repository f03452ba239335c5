package dandori.diagram.tidy;

import dandori.diagram.Cell;
import dandori.diagram.DiagramUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Arranges units that hang together: columns, then the order within each, then rows. */
final class PartLayout {
    private static final int ROUNDS = 4;

    private final UnitGraph graph;

    PartLayout(UnitGraph graph) {
        this.graph = graph;
    }

    /** A cell for every unit, from column 0 and row 0. */
    Map<String, Cell> cells() {
        int[] layer = new Layering(graph).layers();
        Layers layers = new Layers(graph, layer);
        int[] row = rows(layers);
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int stack = 0; stack < graph.stacks().size(); stack++) {
            List<DiagramUnit> units = graph.stacks().get(stack);
            for (int unit = 0; unit < units.size(); unit++) {
                cells.put(units.get(unit).id(), new Cell(layer[stack], row[stack] + unit));
            }
        }
        return cells;
    }

    /** Arranges again from what was found until it stays, so that tidying a second time changes next to nothing. */
    private static int[] rows(Layers layers) {
        int[] rows = null;
        for (int round = 0; round < ROUNDS; round++) {
            int[] found = settled(layers, new RowAssignment(layers, new Ordering(layers).best()).rows());
            if (Arrays.equals(rows, found) || layers.vertices() > Ordering.LARGE) {
                return found;
            }
            rows = found;
        }
        return rows;
    }

    /** The rows found, straightened while the stacks keep their order. */
    private static int[] settled(Layers layers, int[] found) {
        int[] rows = found;
        for (int round = 0; round < ROUNDS; round++) {
            layers.standing(rows);
            int[] again = new RowAssignment(layers, new Ordering(layers).present()).rows();
            if (Arrays.equals(rows, again)) {
                return rows;
            }
            rows = again;
        }
        layers.standing(rows);
        return rows;
    }
}
