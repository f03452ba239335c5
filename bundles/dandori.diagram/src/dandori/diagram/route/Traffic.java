package dandori.diagram.route;

import java.util.HashMap;
import java.util.Map;

/** How many planned ways run along a vertical lane past a horizontal one. */
final class Traffic {
    private final Map<Lane, Map<Integer, Integer>> passing = new HashMap<>();

    void add(Plan plan) {
        int row = plan.from().row();
        for (int i = 0; i < plan.lanes().size(); i++) {
            Lane lane = plan.lanes().get(i);
            if (lane.vertical()) {
                boolean last = i == plan.lanes().size() - 1;
                add(lane, row, last ? plan.to().row() : plan.lanes().get(i + 1).index());
            } else {
                row = lane.index();
            }
        }
    }

    private void add(Lane lane, int row, int otherRow) {
        Map<Integer, Integer> rows = passing.computeIfAbsent(lane, any -> new HashMap<>());
        for (int between = Math.min(row, otherRow) + 1; between <= Math.max(row, otherRow); between++) {
            rows.merge(between, 1, Integer::sum);
        }
    }

    /** How many ways the horizontal part of the plan would cross. */
    int crossings(Plan plan) {
        Lane across = plan.lanes().get(1);
        int sum = 0;
        for (int column = plan.from().column() + 1; column <= plan.to().column(); column++) {
            sum += passing.getOrDefault(Lane.leftOf(column), Map.of()).getOrDefault(across.index(), 0);
        }
        return sum;
    }
}
