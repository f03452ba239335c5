package dandori.diagram.route;

import dandori.diagram.Cell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many planned ways run across every place. Places are counted in half cells: an even number is the room between
 * two columns (or rows), an odd one the inside of one. Two ways that both turn between the same columns cross when one
 * comes above the other and leaves below it.
 */
final class Traffic {
    private final int width;
    private final int[] down;
    private final int[] across;
    private final Map<Integer, List<Leg>> legs = new HashMap<>();

    /** The part of a way that runs between two columns: where it comes from the left, where it leaves to the right. */
    private record Leg(int comes, int leaves) {

        boolean crosses(Leg other) {
            return (long) (comes - other.comes) * (leaves - other.leaves) < 0;
        }
    }

    /** No ways yet, in a picture that has these cells. */
    Traffic(Collection<Cell> cells) {
        int columns = cells.stream().mapToInt(Cell::column).max().orElse(0);
        int rows = cells.stream().mapToInt(Cell::row).max().orElse(0);
        width = half(columns + 2);
        down = new int[width * half(rows + 2 + Planner.BEYOND)];
        across = new int[down.length];
    }

    private static int half(int index) {
        return 2 * index + 1;
    }

    void add(Plan plan) {
        walk(plan, 1);
    }

    void remove(Plan plan) {
        walk(plan, -1);
    }

    /** How many of the ways that are there the plan would cross. */
    int crossings(Plan plan) {
        return walk(plan, 0);
    }

    /** Goes the way, from bend to bend, and leaves so many traces on it. */
    private int walk(Plan plan, int traces) {
        int sum = 0;
        int x = half(plan.from().column());
        int y = half(plan.from().row());
        int toX = half(plan.to().column());
        int toY = half(plan.to().row());
        boolean vertical = !plan.exit().horizontal();
        for (int i = 0; i < plan.lanes().size(); i++) {
            Lane lane = plan.lanes().get(i);
            int next = 2 * lane.index();
            vertical = lane.vertical();
            if (vertical) {
                boolean last = i == plan.lanes().size() - 1;
                sum += across(x, next, y, traces)
                        + turn(next, new Leg(y, last ? toY : 2 * plan.lanes().get(i + 1).index()), traces);
                x = next;
            } else {
                sum += down(x, y, next, traces);
                y = next;
            }
        }
        return vertical
                ? sum + down(x, y, toY, traces) + across(x, toX, toY, traces)
                : sum + across(x, toX, y, traces) + down(toX, y, toY, traces);
    }

    private int turn(int x, Leg leg, int traces) {
        List<Leg> others = legs.computeIfAbsent(x, any -> new ArrayList<>());
        int sum = 0;
        if (traces > 0) {
            others.add(leg);
        } else if (traces < 0) {
            others.remove(leg);
        } else {
            for (Leg other : others) {
                sum += leg.crosses(other) ? 1 : 0;
            }
        }
        return sum;
    }

    private int across(int from, int to, int y, int traces) {
        int sum = 0;
        for (int x = Math.min(from, to) + 1; x < Math.max(from, to); x++) {
            sum += down[y * width + x];
            across[y * width + x] += traces;
        }
        return sum;
    }

    private int down(int x, int from, int to, int traces) {
        int sum = 0;
        for (int y = Math.min(from, to) + 1; y < Math.max(from, to); y++) {
            sum += across[y * width + x];
            down[y * width + x] += traces;
        }
        return sum;
    }
}
