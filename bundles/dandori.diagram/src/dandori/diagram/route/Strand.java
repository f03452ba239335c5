package dandori.diagram.route;

import java.util.ArrayList;
import java.util.List;

/** The part of a way, or of a bundle of ways, that runs along a lane; it gets a track of its own there. */
final class Strand {
    private record End(double place, int side) {
    }

    private final List<End> ends = new ArrayList<>();
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private double track;

    /**
     * Adds an end.
     *
     * @param place along the lane
     * @param side where the way goes on: -1 to the left or up, 1 to the right or down
     * @param reach how far beyond the place the end may turn out to be
     */
    void end(double place, int side, double reach) {
        ends.add(new End(place, side));
        low = Math.min(low, place - reach);
        high = Math.max(high, place + reach);
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    double track() {
        return track;
    }

    void track(double place) {
        track = place;
    }

    /** How often two strands cross when this one is left of (above) the other. */
    int crossingsBefore(Strand other) {
        return touching(1, other) + other.touching(-1, this);
    }

    private int touching(int side, Strand other) {
        int count = 0;
        for (End end : ends) {
            if (end.side == side && end.place > other.low && end.place < other.high) {
                count++;
            }
        }
        return count;
    }

    /** Where most ends go on: negative left or up. */
    int lean() {
        return ends.stream().mapToInt(End::side).sum();
    }
}
