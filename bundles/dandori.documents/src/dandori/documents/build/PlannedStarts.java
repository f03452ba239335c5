package dandori.documents.build;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import dandori.model.Jobnet;

/** Where documents learn when a jobnet is to start. */
@FunctionalInterface
public interface PlannedStarts {

    /** The starts of a stretch of schedule days, both ends included, in time order. */
    List<Start> of(Jobnet jobnet, LocalDate from, LocalDate to);

    /**
     * A planned start.
     *
     * @param day its schedule day
     * @param at  wall-clock time, which may be on a later date than the schedule day
     */
    record Start(LocalDate day, LocalDateTime at) {

        /** Hour and minute counted from 00:00 of the schedule day: {@code 26:30} is half past two on the next. */
        public String clock() {
            long minutes = java.time.Duration.between(day.atStartOfDay(), at).toMinutes();
            return String.format(java.util.Locale.ROOT, "%02d:%02d", Math.floorDiv(minutes, 60),
                    Math.floorMod(minutes, 60));
        }
    }
}
