package dandori.engine.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dandori.engine.run.Planned;

/**
 * Starts computed once.
 *
 * @param starts in time order
 * @param origin what they were computed by; null: nothing more is known of them
 */
record FixedStarts(List<PlannedStart> starts, StartRule origin) implements StartRule {

    @Override
    public Optional<PlannedStart> after(Instant instant) {
        int low = 0;
        int high = starts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts.get(middle).at().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < starts.size() ? Optional.of(starts.get(low)) : Optional.empty();
    }

    @Override
    public Planned details(PlannedStart start) {
        return origin == null ? Planned.NONE : origin.details(start);
    }

    @Override
    public List<PlannedStart> between(LocalDate from, LocalDate to) {
        return starts.stream().filter(start -> !start.day().isBefore(from) && !start.day().isAfter(to)).toList();
    }
}
