package dandori.diagram.tidy;

import dandori.diagram.Cell;
import dandori.diagram.DiagramUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Arranges units that hang together: columns, then the order within each, then rows. */
final class PartLayout {
    private final UnitGraph graph;

    PartLayout(UnitGraph graph) {
        this.graph = graph;
    }

    /** A cell for every unit, from column 0 and row 0. */
    Map<String, Cell> cells() {
        int[] layer = new Layering(graph).layers();
        Layers layers = new Layers(graph, layer);
        int[][] order = new Ordering(layers).best();
        int[] row = new RowAssignment(layers, order).rows();
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int stack = 0; stack < graph.stacks().size(); stack++) {
            List<DiagramUnit> units = graph.stacks().get(stack);
            for (int unit = 0; unit < units.size(); unit++) {
                cells.put(units.get(unit).id(), new Cell(layer[stack], row[stack] + unit));
            }
        }
        return cells;
    }
}
