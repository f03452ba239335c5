package dandori.engine.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dandori.engine.run.Planned;

/** The starts that the schedule of a registered root jobnet has: a pure function, without a clock inside. */
public interface StartRule {

    /** The first start after an instant; empty when there is none. */
    Optional<PlannedStart> after(Instant instant);

    /** The starts of a stretch of schedule days, both ends included, in time order. */
    List<PlannedStart> between(LocalDate from, LocalDate to);

    /** What the schedule says about one of its starts besides. */
    Planned details(PlannedStart start);
}
