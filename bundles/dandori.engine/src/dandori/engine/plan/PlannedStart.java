package dandori.engine.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A start that a plan has.
 *
 * @param day its schedule day
 * @param at the instant
 * @param rules numbers of the schedule rules that gave it; empty when none did
 */
public record PlannedStart(LocalDate day, Instant at, List<Integer> rules) {

    public PlannedStart {
        rules = List.copyOf(rules);
    }
}
