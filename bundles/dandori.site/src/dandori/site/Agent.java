package dandori.site;

import java.time.LocalTime;
import java.util.List;

/**
 * Where jobs run, and how many at a time.
 *
 * @param name as {@code ex} names it in definitions
 * @param slots how many jobs run at a time outside the bands
 * @param bands parts of the day with another number; none overlap
 */
public record Agent(String name, int slots, List<Band> bands) {

    public Agent {
        bands = List.copyOf(bands);
    }

    /** How many jobs run at a time at this time of the day, in the site's zone. */
    public int slotsAt(LocalTime time) {
        return bands.stream().filter(band -> band.contains(time)).mapToInt(Band::slots).findFirst().orElse(slots);
    }
}
