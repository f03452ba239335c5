package dandori.diagram.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives the strands of one lane their tracks: those that pass each other apart, in the order with few crossings. */
final class Tracks {
    private static final double DISTANCE = 5;
    private static final double CLEARANCE = 3;
    private static final int PATIENCE = 150;

    private final Lane lane;

    Tracks(Lane lane) {
        this.lane = lane;
    }

    void assign(List<Strand> strands) {
        List<Strand> sorted = new ArrayList<>(strands);
        sorted.sort(Comparator.comparingDouble(Strand::low));
        List<Strand> cluster = new ArrayList<>();
        double high = Double.NEGATIVE_INFINITY;
        for (Strand strand : sorted) {
            if (strand.low() > high + CLEARANCE && !cluster.isEmpty()) {
                place(order(cluster));
                cluster.clear();
            }
            cluster.add(strand);
            high = Math.max(high, strand.high());
        }
        place(order(cluster));
    }

    /** Inserts one strand after the other where it crosses the fewest; a crowd is only sorted by where it leans. */
    private static List<Strand> order(List<Strand> cluster) {
        List<Strand> order = new ArrayList<>();
        if (cluster.size() > PATIENCE) {
            order.addAll(cluster);
            order.sort(Comparator.comparingInt(Strand::lean));
            return order;
        }
        cluster.forEach(strand -> insert(order, strand));
        for (Strand strand : cluster) {
            order.remove(strand);
            insert(order, strand);
        }
        return order;
    }

    private static void insert(List<Strand> order, Strand strand) {
        int cost = order.stream().mapToInt(strand::crossingsBefore).sum();
        int least = cost;
        int best = 0;
        for (int place = 1; place <= order.size(); place++) {
            Strand passed = order.get(place - 1);
            cost += passed.crossingsBefore(strand) - strand.crossingsBefore(passed);
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        order.add(best, strand);
    }

    private void place(List<Strand> order) {
        int[] track = new int[order.size()];
        int last = 0;
        for (int i = 0; i < track.length; i++) {
            for (int j = 0; j < i; j++) {
                if (meet(order.get(i), order.get(j))) {
                    track[i] = Math.max(track[i], track[j] + 1);
                }
            }
            last = Math.max(last, track[i]);
        }
        double room = lane.to() - lane.from();
        double step = last == 0 ? 0 : Math.min(DISTANCE, room / last);
        double from = lane.from() + (room - step * last) / 2;
        for (int i = 0; i < track.length; i++) {
            order.get(i).track(from + step * track[i]);
        }
    }

    private static boolean meet(Strand one, Strand other) {
        return one.low() <= other.high() + CLEARANCE && other.low() <= one.high() + CLEARANCE;
    }
}
