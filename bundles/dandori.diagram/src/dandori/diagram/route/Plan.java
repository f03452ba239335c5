package dandori.diagram.route;

import dandori.diagram.Cell;
import dandori.diagram.DiagramRelation;
import java.util.List;

/**
 * The way of a relation without exact places: the sides it uses and the lanes between. Vertical and horizontal lanes
 * take turns; what lies between two of them, or between a lane and a unit, runs straight.
 *
 * @param relation whose way
 * @param from cell of the predecessor
 * @param to cell of the successor
 * @param exit side it leaves at
 * @param entry side it arrives at
 * @param lanes it runs along, in order; empty for a way with at most one corner
 */
record Plan(DiagramRelation relation, Cell from, Cell to, Side exit, Side entry, List<Lane> lanes) {
    /** Whether it runs without a corner from unit to unit. */
    boolean straight() {
        return lanes.isEmpty() && exit.horizontal() == entry.horizontal();
    }

    /** Whether it changes direction inside an empty cell. */
    boolean cornered() {
        return lanes.isEmpty() && exit.horizontal() != entry.horizontal();
    }
}
