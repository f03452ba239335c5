package dandori.engine.definition;

import java.time.LocalTime;
import java.util.List;

/**
 * How many jobs run at a time on an agent.
 *
 * @param slots how many outside the bands
 * @param bands parts of the day with another number; none overlap
 */
public record AgentLimit(int slots, List<SlotBand> bands) {

    public AgentLimit {
        bands = List.copyOf(bands);
    }

    /** The same number all day. */
    public static AgentLimit of(int slots) {
        return new AgentLimit(slots, List.of());
    }

    /** How many at this time of the day. */
    public int at(LocalTime time) {
        return bands.stream().filter(band -> band.contains(time)).mapToInt(SlotBand::slots).findFirst().orElse(slots);
    }

    /**
     * A part of the day; it may go over midnight.
     *
     * @param from first minute
     * @param to the minute after the last
     * @param slots how many jobs run at a time; 0: none is started
     */
    public record SlotBand(LocalTime from, LocalTime to, int slots) {

        /** The times at which the number changes. */
        public List<LocalTime> borders() {
            return List.of(from, to);
        }

        boolean contains(LocalTime time) {
            boolean begun = !time.isBefore(from);
            boolean over = !time.isBefore(to);
            return from.isBefore(to) ? begun && !over : begun || !over;
        }
    }
}
